using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Folding;

/// <summary>Folds what stands below a heading, tables, and comments.</summary>
internal sealed class FoldingFeature(ServerServices services) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities) => capabilities.FoldingRangeProvider = true;

    public void Register(RouteTable routes) => routes.OnRequest("textDocument/foldingRange", static () => LspJson.Default.FoldingRangeParams, static () => LspOutputJson.Default.IReadOnlyListFoldingRange,
        services.FromAnalysis<FoldingRangeParams, IReadOnlyList<FoldingRange>>(asked => asked.TextDocument.Uri, static (_, analysis) => RangesOf(analysis)));

    private static List<FoldingRange> RangesOf(Analysis analysis)
    {
        var ranges = new List<FoldingRange>();
        var headings = analysis.Plan.Sections.Where(section => section.Kind is not (SectionKind.Clause or SectionKind.AnnexArea)).ToList();
        for (var i = 0; i < headings.Count; i++)
        {
            var next = headings.FindIndex(i + 1, other => other.Level <= headings[i].Level);
            var end = next < 0 ? analysis.Lines.Text.Length : SpanOf(headings[next]).Start;
            Add(ranges, analysis, new TextSpan(SpanOf(headings[i]).Start, end), null);
        }

        foreach (var block in analysis.Plan.Document.Blocks)
        {
            if (block.Kind == BlockKind.Comment) Add(ranges, analysis, block.Span, "comment");
            else if (block.Table is not null) Add(ranges, analysis, block.Span, null);
        }

        return ranges;

        TextSpan SpanOf(Section section) => analysis.Plan.Places.SpanOf(section, FactPart.All);
    }

    private static void Add(List<FoldingRange> ranges, Analysis analysis, TextSpan span, string? kind)
    {
        // Blank lines before the next heading stay visible.
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(analysis.Lines.Text[end - 1])) end--;
        var (first, last) = (analysis.Lines.LineOf(span.Start), analysis.Lines.LineOf(end));
        if (last > first) ranges.Add(new FoldingRange(first, last) { Kind = kind });
    }
}
