using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Suppression;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Features.PackFiles;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Mentions;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Features.Hover;

/// <summary>What the words under the pointer mean: a citation, a body, a short form, a task, a rule.</summary>
internal sealed class HoverFeature(ServerServices services, RuleNames rules) : ILspFeature
{
    private readonly PackFileHelp _packs = new(services);

    public void Announce(ServerCapabilities capabilities) => capabilities.HoverProvider = true;

    public void Register(RouteTable routes) => routes.OnRequest(
        "textDocument/hover", static () => LspJson.Default.HoverParams, static () => LspOutputJson.Default.Hover,
        AnswerAsync);

    private Task<Protocol.Hover?> AnswerAsync(HoverParams asked, CancellationToken cancellation)
    {
        var uri = asked.TextDocument.Uri;
        Func<string, LineIndex, int, Protocol.Hover?>? explain =
            ConfigurationDocuments.IsConfiguration(uri) ? rules.Explain : PackFileHelp.Covers(uri) ? _packs.Explain : null;
        if (explain is null) return services.FromAnalysis<HoverParams, Protocol.Hover>(static known => known.TextDocument.Uri, Answer)(asked, cancellation);
        var lines = services.Documents.Get(uri).Lines;
        return Task.FromResult(explain(uri, lines, lines.OffsetOf(asked.Position)));
    }

    private Protocol.Hover? Answer(HoverParams asked, Analysis analysis)
    {
        var offset = analysis.Lines.OffsetOf(asked.Position);
        if (SuppressionComment.In(analysis.Plan.Document).Any(comment => comment.Span.Start <= offset && offset <= comment.Span.End)) return rules.Explain(analysis.Uri, analysis.Lines, offset);
        var texts = new HoverTexts(analysis.Wording);
        if (analysis.Mentions.At(offset) is { } mention && texts.Of(mention, analysis) is { } text) return Make(text, mention.Span, analysis);
        return TaskAt(offset, analysis) is { } task ? Make(texts.Of(task), analysis.Plan.Places.SpanOf(task, FactPart.All), analysis) : null;
    }

    private Protocol.Hover Make(string markdown, TextSpan span, Analysis analysis) =>
        new(services.Client.TakesMarkdown ? new MarkupContent("markdown", markdown) : new MarkupContent("plaintext", markdown.Replace("**", "", StringComparison.Ordinal)))
        {
            Range = analysis.Lines.RangeOf(span),
        };

    private static PlanTask? TaskAt(int offset, Analysis analysis)
    {
        foreach (var task in analysis.Plan.Tasks)
        {
            var span = analysis.Plan.Places.SpanOf(task, FactPart.All);
            if (span.Start <= offset && offset < span.End) return task;
        }

        return null;
    }
}
