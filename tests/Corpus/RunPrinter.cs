using CcHc.Lint.Rules;

namespace CcHc.Lint.Corpus;

/// <summary>Prints a sheet by rule, the rule with the most findings first.</summary>
internal static class RunPrinter
{
    private const int Samples = 3;
    private const int SampleLength = 100;

    public static void Print(Sheet sheet, IReadOnlyList<RuleDescriptor> rules, TextWriter output)
    {
        output.WriteLine($"documents {sheet.Documents.Count}, findings {Counts([.. sheet.Findings])}");
        var groups = sheet.Findings.GroupBy(finding => finding.Rule, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups) PrintRule(group.Key, [.. group], output);
        var found = sheet.Findings.Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        var silent = rules.Where(rule => !found.Contains(rule.Id)).Select(rule => rule.Id).ToList();
        if (silent.Count == 0) return;
        output.WriteLine();
        output.WriteLine($"{silent.Count} rules without a finding: {string.Join(", ", silent)}");
    }

    /// <summary>"file:line words", cut where the words are long.</summary>
    public static string Sample(SheetFinding finding)
    {
        // Not between the halves of a character beyond the basic plane.
        var length = SampleLength;
        if (finding.Text.Length > length && char.IsHighSurrogate(finding.Text[length - 1])) length--;
        return $"{finding.File}:{finding.Line} {(finding.Text.Length > length ? finding.Text[..length] + "…" : finding.Text)}";
    }

    private static void PrintRule(string rule, List<SheetFinding> findings, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{rule}: {Counts(findings)}, documents {findings.Select(finding => finding.File).Distinct(StringComparer.Ordinal).Count()}");
        foreach (var finding in Spread(findings)) output.WriteLine("  " + Sample(finding));
    }

    // One of each document first: three findings in one table say less of a rule than three in three documents.
    private static IEnumerable<SheetFinding> Spread(List<SheetFinding> findings)
    {
        var firsts = findings.DistinctBy(finding => finding.File, StringComparer.Ordinal).ToList();
        return firsts.Concat(findings.Except(firsts)).Take(Samples);
    }

    private static string Counts(List<SheetFinding> findings)
    {
        int Of(string severity) => findings.Count(finding => string.Equals(finding.Severity, severity, StringComparison.Ordinal));
        var problems = Of("problem");
        return $"{findings.Count} (errors {Of("error")}, warnings {Of("warning")}, infos {Of("info")}{(problems > 0 ? $", problems {problems}" : "")})";
    }
}
