namespace CcHc.Lint.Corpus;

/// <summary>What the command line asks for.</summary>
/// <param name="Command">"run" or "compare".</param>
/// <param name="Paths">The folder of "run", or the older and the newer sheet of "compare".</param>
/// <param name="Out">Where "run" writes the sheet, or null for nowhere.</param>
/// <param name="AsOf">The day to judge on, or null to take it from each document.</param>
internal sealed record CorpusArguments(string Command, IReadOnlyList<string> Paths, string? Out, DateOnly? AsOf)
{
    public const string Usage = """
        usage: run FOLDER [--out SHEET.json] [--as-of YYYY-MM-DD]
               compare OLD.json NEW.json
        """;

    /// <summary>Reads the arguments; what is wrong with them comes back as <paramref name="fault"/> instead.</summary>
    public static CorpusArguments? Parse(IReadOnlyList<string> args, out string fault)
    {
        fault = "";
        if (args.Count == 0) return Fail("a command is missing", out fault);
        var paths = new List<string>();
        string? target = null;
        DateOnly? asOf = null;
        for (var i = 1; i < args.Count; i++)
        {
            if (args[i] is "--out" or "--as-of" && i + 1 == args.Count) return Fail($"{args[i]} needs a value", out fault);
            switch (args[i])
            {
                case "--out":
                    target = args[++i];
                    break;
                case "--as-of":
                    if (!DateOnly.TryParseExact(args[++i], "yyyy-MM-dd", out var day)) return Fail($"“{args[i]}” is no date; write YEAR-MONTH-DAY", out fault);
                    asOf = day;
                    break;
                case ['-', '-', ..]:
                    return Fail($"there is no option {args[i]}", out fault);
                default:
                    paths.Add(args[i]);
                    break;
            }
        }

        return args[0] switch
        {
            "run" when paths.Count == 1 => new CorpusArguments("run", paths, target, asOf),
            "run" => Fail("run takes one folder", out fault),
            "compare" when target is not null || asOf is not null => Fail("compare takes no options", out fault),
            "compare" when paths.Count == 2 => new CorpusArguments("compare", paths, null, null),
            "compare" => Fail("compare takes two sheets, the older first", out fault),
            var other => Fail($"there is no command {other}", out fault),
        };
    }

    private static CorpusArguments? Fail(string message, out string fault)
    {
        fault = message;
        return null;
    }
}
