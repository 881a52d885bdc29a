using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Mentions;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Navigation;

/// <summary>Leads from a mention to where it is introduced, and to all other mentions of the same.</summary>
internal sealed class NavigationFeature(ServerServices services) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities)
    {
        capabilities.DefinitionProvider = true;
        capabilities.ReferencesProvider = true;
        capabilities.DocumentHighlightProvider = true;
    }

    public void Register(RouteTable routes)
    {
        routes.OnRequest("textDocument/definition", static () => LspJson.Default.DefinitionParams, static () => LspOutputJson.Default.IReadOnlyListLocation,
            services.FromAnalysis<DefinitionParams, IReadOnlyList<Location>>(asked => asked.TextDocument.Uri, (asked, analysis) => Define(asked.Position, analysis)));
        routes.OnRequest("textDocument/references", static () => LspJson.Default.ReferenceParams, static () => LspOutputJson.Default.IReadOnlyListLocation,
            services.FromAnalysis<ReferenceParams, IReadOnlyList<Location>>(asked => asked.TextDocument.Uri, Refer));
        routes.OnRequest("textDocument/documentHighlight", static () => LspJson.Default.DocumentHighlightParams, static () => LspOutputJson.Default.IReadOnlyListDocumentHighlight,
            services.FromAnalysis<DocumentHighlightParams, IReadOnlyList<DocumentHighlight>>(asked => asked.TextDocument.Uri, Highlight));
    }

    private List<Location>? Define(Position position, Analysis analysis)
    {
        var offset = analysis.Lines.OffsetOf(position);
        if (analysis.Mentions.At(offset) is not { } mention) return null;
        var places = new List<Location>();
        if (mention.Kind == MentionKind.Agency)
        {
            if (DutyPlaces.Of((AgencyMention)mention.Fact, analysis) is { } duty) places.Add(new Location(analysis.Uri, analysis.Lines.RangeOf(duty)));
            return places;
        }

        foreach (var other in analysis.Mentions.SameAs(mention))
        {
            if (other.IsDefinition) places.Add(PlaceOf(other, analysis));
        }

        // The registry's entry is the second answer: the editor offers both.
        if (mention.Fact is Citation { Resolved: { } identity } && analysis.Registry.Instruments.ByIdentity(identity) is { } instrument
            && services.Pages.Write(instrument, analysis.Registry, analysis.Plan.Profile.AsOf, analysis.Wording.Language) is { } page)
        {
            places.Add(new Location(page, new Range(new Position(0, 0), new Position(0, 0))));
        }

        return places;
    }

    private static List<Location>? Refer(ReferenceParams asked, Analysis analysis)
    {
        if (analysis.Mentions.At(analysis.Lines.OffsetOf(asked.Position)) is not { } mention) return null;
        var places = new List<Location>();
        foreach (var other in analysis.Mentions.SameAs(mention))
        {
            if (asked.Context.IncludeDeclaration || !other.IsDefinition) places.Add(PlaceOf(other, analysis));
        }

        return places;
    }

    private static List<DocumentHighlight>? Highlight(DocumentHighlightParams asked, Analysis analysis)
    {
        if (analysis.Mentions.At(analysis.Lines.OffsetOf(asked.Position)) is not { } mention) return null;
        var places = new List<DocumentHighlight>();
        foreach (var other in analysis.Mentions.SameAs(mention))
            places.Add(new DocumentHighlight(analysis.Lines.RangeOf(other.Span)) { Kind = other.IsDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read });
        return places;
    }

    private static Location PlaceOf(Mention mention, Analysis analysis) => new(analysis.Uri, analysis.Lines.RangeOf(mention.Span));
}
