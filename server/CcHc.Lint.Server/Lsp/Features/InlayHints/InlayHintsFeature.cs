using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.Hover;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.InlayHints;

/// <summary>Shows behind a deadline the days that its words mean; off until the user asks for it ("inlayHints.deadlines").</summary>
internal sealed class InlayHintsFeature(ServerServices services) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities) => capabilities.InlayHintProvider = true;

    public void Register(RouteTable routes) => routes.OnRequest("textDocument/inlayHint", static () => LspJson.Default.InlayHintParams, static () => LspOutputJson.Default.IReadOnlyListInlayHint,
        services.FromAnalysis<InlayHintParams, IReadOnlyList<InlayHint>>(asked => asked.TextDocument.Uri, HintsOf));

    private List<InlayHint> HintsOf(InlayHintParams asked, Analysis analysis)
    {
        var hints = new List<InlayHint>();
        if (!services.Settings.ShowsDeadlineHints) return hints;
        var within = analysis.Lines.SpanOf(asked.Range);
        var language = analysis.Wording.Language;
        foreach (var task in analysis.Plan.Tasks)
        {
            var span = analysis.Plan.Places.SpanOf(task, FactPart.Deadline);
            if (task.DeadlineText.Length == 0 || span.End < within.Start || span.Start > within.End) continue;
            if (DeadlineTexts.IntervalOf(task.Deadline, language) is not { } interval) continue;
            hints.Add(new InlayHint(analysis.Lines.PositionOf(span.End), interval) { PaddingLeft = true });
        }

        return hints;
    }
}
