namespace CcHc.Lint.Corpus;

/// <summary>Prints by rule what was removed (-), added (+) and changed (~).</summary>
internal static class DifferencePrinter
{
    public static void Print(SheetDifference difference, TextWriter output)
    {
        if (difference.IsEmpty)
        {
            output.WriteLine("No difference.");
            return;
        }

        output.WriteLine($"{difference.Added.Count} added, {difference.Removed.Count} removed, {difference.Changed.Count} changed");
        foreach (var document in difference.DocumentsRemoved) output.WriteLine($"- document {document}");
        foreach (var document in difference.DocumentsAdded) output.WriteLine($"+ document {document}");
        var rules = difference.Added.Concat(difference.Removed).Concat(difference.Changed.Select(change => change.New))
            .Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var rule in rules) PrintRule(rule, difference, output);
    }

    private static void PrintRule(string rule, SheetDifference difference, TextWriter output)
    {
        bool IsOf(SheetFinding finding) => string.Equals(finding.Rule, rule, StringComparison.Ordinal);
        var removed = difference.Removed.Where(IsOf).ToList();
        var added = difference.Added.Where(IsOf).ToList();
        var changed = difference.Changed.Where(change => IsOf(change.New)).ToList();
        output.WriteLine();
        output.WriteLine($"{rule}: {added.Count} added, {removed.Count} removed, {changed.Count} changed");
        foreach (var finding in removed) output.WriteLine($"  - {finding.Severity} {RunPrinter.Sample(finding)}");
        foreach (var finding in added) output.WriteLine($"  + {finding.Severity} {RunPrinter.Sample(finding)}");
        foreach (var (old, now) in changed)
            output.WriteLine($"  ~ {old.Severity} {RunPrinter.Sample(old)} → {now.Severity} {RunPrinter.Sample(now)}");
    }
}
