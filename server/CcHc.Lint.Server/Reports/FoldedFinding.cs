using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>One entry of the text report: a finding, or many suggestions of one rule in the tables of a file shown as one.</summary>
/// <param name="First">The finding to show.</param>
/// <param name="Lines">Lines of all findings of the entry, in order; one where nothing is folded.</param>
internal sealed record FoldedFinding(ReportedFinding First, IReadOnlyList<int> Lines)
{
    private const int WorthFolding = 3;

    /// <summary>The entries of a file by place.</summary>
    public static IReadOnlyList<FoldedFinding> Fold(ReportedFile file)
    {
        var groups = new List<List<ReportedFinding>>();
        var open = new Dictionary<string, List<ReportedFinding>>(StringComparer.Ordinal);
        foreach (var finding in file.Findings)
        {
            var isFolded = finding.Severity == Severity.Info && finding.IsInTable;
            if (isFolded && open.TryGetValue(finding.Rule.Id, out var group))
            {
                group.Add(finding);
                continue;
            }

            groups.Add([finding]);
            if (isFolded) open.Add(finding.Rule.Id, groups[^1]);
        }

        return
        [
            .. groups.SelectMany(group => group.Count >= WorthFolding ? [EntryOf(group)] : group.Select(finding => EntryOf([finding])))
                .OrderBy(entry => entry.First.Range.Line).ThenBy(entry => entry.First.Range.Column),
        ];
    }

    /// <summary>"3, 7-9, 12".</summary>
    public string LineList()
    {
        var parts = new List<string>();
        var lines = Lines.Distinct().ToList();
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (last + 1 < lines.Count && lines[last + 1] == lines[last] + 1) last++;
            parts.Add(last == i ? $"{lines[i]}" : last == i + 1 ? $"{lines[i]}, {lines[last]}" : $"{lines[i]}-{lines[last]}");
            i = last + 1;
        }

        return string.Join(", ", parts);
    }

    private static FoldedFinding EntryOf(List<ReportedFinding> group) => new(group[0], group.ConvertAll(finding => finding.Range.Line));
}
