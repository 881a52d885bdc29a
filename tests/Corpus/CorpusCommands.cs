using System.Text.Json;

namespace CcHc.Lint.Corpus;

/// <summary>The two commands; exit code 0 same (or done), 1 different, 2 bad arguments or unreadable input.</summary>
internal static class CorpusCommands
{
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        if (CorpusArguments.Parse(args, out var fault) is not { } arguments)
        {
            error.WriteLine(fault);
            error.WriteLine(CorpusArguments.Usage);
            return 2;
        }

        try
        {
            return arguments.Command is "run" ? RunOver(arguments, output, error) : Compare(arguments, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int RunOver(CorpusArguments arguments, TextWriter output, TextWriter error)
    {
        var folder = arguments.Paths[0];
        if (!Directory.Exists(folder))
        {
            error.WriteLine($"there is no folder {folder}");
            return 2;
        }

        var sheet = CorpusRun.Over(folder, arguments.AsOf, out var rules);
        if (sheet.Documents.Count == 0)
        {
            error.WriteLine($"no document that can be read stands below {folder}");
            return 2;
        }

        RunPrinter.Print(sheet, rules, output);
        if (arguments.Out is { } path)
        {
            using var file = File.Create(path);
            SheetFile.Write(sheet, file);
        }

        return 0;
    }

    private static int Compare(CorpusArguments arguments, TextWriter output)
    {
        var older = SheetFile.Read(arguments.Paths[0]);
        var newer = SheetFile.Read(arguments.Paths[1]);
        var difference = SheetDifference.Between(older, newer);
        DifferencePrinter.Print(difference, output);
        return difference.IsEmpty ? 0 : 1;
    }
}
