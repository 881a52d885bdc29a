using System.Text;

namespace CcHc.Lint.Corpus;

internal static class Program
{
    public static int Main(string[] args)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n" };
        return CorpusCommands.Run(args, output, error);
    }
}
