using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>One entry of the text report: a finding, or many suggestions of one rule in the tables of a file shown as one.</summary>
/// <param name="First">The finding to show.</param>
/// <param name="Lines">Lines of all findings of the entry, in order; one where nothing is folded.</param>
internal sealed record FoldedFinding(ReportedFinding First, IReadOnlyList<int> Lines)
{
    private const int WorthFolding = 3;

    /// <summary>The entries of a file, in the order of its findings, which is that of their places.</summary>
    public static IReadOnlyList<FoldedFinding> Fold(ReportedFile file)
    {
        var groups = new Dictionary<string, List<ReportedFinding>>(StringComparer.Ordinal);
        foreach (var finding in file.Findings)
        {
            if (!MayFold(finding)) continue;
            if (groups.TryGetValue(finding.Rule.Id, out var group)) group.Add(finding);
            else groups.Add(finding.Rule.Id, [finding]);
        }

        var entries = new List<FoldedFinding>(file.Findings.Count);
        foreach (var finding in file.Findings)
        {
            if (!MayFold(finding) || groups[finding.Rule.Id] is not { Count: >= WorthFolding } group) entries.Add(EntryOf([finding]));
            else if (ReferenceEquals(group[0], finding)) entries.Add(EntryOf(group));
        }

        return entries;
    }

    /// <summary>"3, 7-9, 12".</summary>
    public string LineList()
    {
        var parts = new List<string>();
        List<int> lines = [];
        foreach (var line in Lines)
        {
            // In their order, so that those that are the same stand together.
            if (lines.Count == 0 || lines[^1] != line) lines.Add(line);
        }

        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (last + 1 < lines.Count && lines[last + 1] == lines[last] + 1) last++;
            parts.Add(last == i ? $"{lines[i]}" : last == i + 1 ? $"{lines[i]}, {lines[last]}" : $"{lines[i]}-{lines[last]}");
            i = last + 1;
        }

        return string.Join(", ", parts);
    }

    private static bool MayFold(ReportedFinding finding) => finding.Severity == Severity.Info && finding.IsInTable;

    private static FoldedFinding EntryOf(List<ReportedFinding> group) => new(group[0], group.ConvertAll(finding => finding.Range.Line));
}
