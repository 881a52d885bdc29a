using CcHc.Lint.Server.Cli;
using CcHc.Lint.Server.Cli.Checking;
using CcHc.Lint.Server.CodeRules;

namespace CcHc.Lint.Server;

internal static class Program
{
    public static int Main(string[] args)
    {
        // Commands of the program to itself, known by their one word before anything else is loaded.
        if (args.Length == 1 && args[0].StartsWith("code-rules-", StringComparison.Ordinal) && CodeRuleCommands.Run(args) is { } code) return code;
        Preparation.Start(args);
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        try
        {
            return CommandLine.Run(args, input, output, error, CliEnvironment.OfProcess());
        }
#pragma warning disable CA1031 // The one place where everything is caught: a fault of ours gets its own exit code and a trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            error.WriteLine("cchc-lint: lỗi nội bộ của chương trình, không phải của văn bản; xin gửi kèm vết lỗi dưới đây khi báo lỗi.");
            error.WriteLine("cchc-lint: an internal fault of the program, not of the document; please report it with this trace.");
            error.WriteLine(fault);
            return ExitCodes.Fault;
        }
    }
}
