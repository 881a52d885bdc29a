using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Mentions;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Links;

/// <summary>
/// Links from words to what they name: an annex of the document, an instrument's entry in the registry. The entry is
/// written out when somebody follows the link.
/// </summary>
internal sealed class LinksFeature(ServerServices services) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities) => capabilities.DocumentLinkProvider = new DocumentLinkOptions { ResolveProvider = true };

    public void Register(RouteTable routes)
    {
        routes.OnRequest("textDocument/documentLink", static () => LspJson.Default.DocumentLinkParams, static () => LspOutputJson.Default.IReadOnlyListDocumentLink,
            services.FromAnalysis<DocumentLinkParams, IReadOnlyList<DocumentLink>>(asked => asked.TextDocument.Uri, (_, analysis) => LinksOf(analysis)));
        routes.OnRequest("documentLink/resolve", static () => LspJson.Default.DocumentLink, static () => LspOutputJson.Default.DocumentLink, ResolveAsync);
    }

    private List<DocumentLink> LinksOf(Analysis analysis)
    {
        var links = new List<DocumentLink>();
        var asOf = analysis.Plan.Profile.AsOf;
        foreach (var mention in analysis.Mentions.All)
        {
            if (mention.Fact is Citation { Resolved: { } identity } && analysis.Registry.Instruments.ByIdentity(identity) is { } instrument)
            {
                links.Add(new DocumentLink(analysis.Lines.RangeOf(mention.Span)) { Tooltip = instrument.Title, Data = $"{DateText.Iso(asOf)} {identity} {analysis.Uri}" });
            }
            else if (mention is { Kind: MentionKind.Annex, IsDefinition: false }
                     && analysis.Mentions.SameAs(mention).FirstOrDefault(other => other.IsDefinition) is { } annex)
            {
                var line = analysis.Lines.LineOf(annex.Span.Start) + 1;
                links.Add(new DocumentLink(analysis.Lines.RangeOf(mention.Span)) { Target = $"{analysis.Uri}#L{line}", Tooltip = ((Section)annex.Fact).Title });
            }
        }

        return links;
    }

    private Task<DocumentLink?> ResolveAsync(DocumentLink link, CancellationToken cancellation)
    {
        if (link.Data?.Split(' ', 3) is not [var day, var identity, var uri] || DateText.OfIso(day) is not { } asOf)
            throw RpcException.InvalidParams("The link has none of the server's data.");
        var instrument = services.Checker.RegistryOf(uri).Instruments.ByIdentity(identity) ?? throw RpcException.InvalidParams($"The registry holds no {identity}.");
        return Task.FromResult<DocumentLink?>(link with { Target = services.Pages.Write(instrument, services.Checker.RegistryOf(uri), asOf, services.WordingOf(uri).Language) });
    }
}
