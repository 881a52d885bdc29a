using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>One entry of the text report: a finding, or many suggestions of one rule in the tables of a file shown as one.</summary>
/// <param name="First">The finding to show.</param>
/// <param name="Lines">Lines of all findings of the entry, in order; one where nothing is folded.</param>
internal sealed record FoldedFinding(Finding First, IReadOnlyList<int> Lines)
{
    private const int WorthFolding = 3;

    /// <summary>The entries of a file by place.</summary>
    public static IReadOnlyList<FoldedFinding> Fold(CheckedFile file)
    {
        var groups = new List<List<Finding>>();
        var open = new Dictionary<string, List<Finding>>(StringComparer.Ordinal);
        foreach (var finding in file.Findings)
        {
            var isFolded = finding.Severity == Severity.Info && IsInTable(file, finding.Span.Start);
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
            .. groups.SelectMany(group => group.Count >= WorthFolding ? [EntryOf(file, group)] : group.Select(finding => EntryOf(file, [finding])))
                .OrderBy(entry => entry.First.Span.Start),
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

    private static FoldedFinding EntryOf(CheckedFile file, List<Finding> group) =>
        new(group[0], [.. group.Select(finding => file.Source.LineOf(finding.Span.Start))]);

    private static bool IsInTable(CheckedFile file, int offset)
    {
        foreach (var block in file.Result!.Plan.Document.Blocks)
        {
            if (block.Span.Start > offset) break;
            if (block.Kind == BlockKind.Table && offset < block.Span.End) return true;
        }

        return false;
    }
}
