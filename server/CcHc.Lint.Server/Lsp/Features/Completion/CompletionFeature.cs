using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Features.PackFiles;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Mentions;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Features.Completion;

/// <summary>Completes what is being written from the registry and from what the plan lacks.</summary>
internal sealed class CompletionFeature(ServerServices services, RuleNames rules) : ILspFeature
{
    private readonly ICompletionSource _suppressions = new SuppressionCompletion(rules);
    private readonly ICompletionSource[] _sources = [new CitationCompletion(), new AgencyCompletion(), new SkeletonCompletion()];
    private readonly ConfigurationCompletion _configuration = new(services, rules);
    private readonly PackFileHelp _packs = new(services);

    public void Announce(ServerCapabilities capabilities) =>
        capabilities.CompletionProvider = new CompletionOptions { TriggerCharacters = [" ", "/"], ResolveProvider = true };

    public void Register(RouteTable routes)
    {
        routes.OnRequest("textDocument/completion", static () => LspJson.Default.CompletionParams, static () => LspOutputJson.Default.CompletionList,
            CompleteAsync);
        routes.OnRequest("completionItem/resolve", static () => LspJson.Default.CompletionItem, static () => LspOutputJson.Default.CompletionItem, ResolveAsync);
    }

    private Task<CompletionList?> CompleteAsync(CompletionParams asked, CancellationToken cancellation)
    {
        var uri = asked.TextDocument.Uri;
        Func<string, LineIndex, int, IEnumerable<CompletionItem>>? complete =
            ConfigurationDocuments.IsConfiguration(uri) ? _configuration.Complete : PackFileHelp.Covers(uri) ? _packs.Complete : null;
        if (complete is null) return services.FromAnalysis<CompletionParams, CompletionList>(static known => known.TextDocument.Uri, Complete)(asked, cancellation);
        var lines = services.Documents.Get(uri).Lines;
        return Task.FromResult<CompletionList?>(new CompletionList(IsIncomplete: false, [.. complete(uri, lines, lines.OffsetOf(asked.Position))]));
    }

    // Never complete: what fits is decided here and not by the client, so it must ask again at every key.
    private CompletionList Complete(CompletionParams asked, Analysis analysis)
    {
        var offset = analysis.Lines.OffsetOf(asked.Position);
        var start = analysis.Lines.LineSpan(analysis.Lines.LineOf(offset)).Start;
        var context = new CompletionContext(analysis, offset, start);
        // Inside a suppression nothing else is meant.
        CompletionItem[] suppressions = [.. _suppressions.Complete(context)];
        return new CompletionList(IsIncomplete: true, suppressions.Length > 0 ? suppressions : [.. _sources.SelectMany(source => source.Complete(context))]);
    }

    private async Task<CompletionItem?> ResolveAsync(CompletionItem item, CancellationToken cancellation)
    {
        if (item.Data is not { } data) return item;
        var asOf = DateOnly.FromDateTime(services.Clock.GetLocalNow().Date);
        if (services.Documents.Find(data.Uri) is { CheckedName: not null } snapshot)
        {
            var analysis = await snapshot.Analysis.WaitAsync(cancellation).ConfigureAwait(false);
            asOf = analysis.Plan.Profile.AsOf;
        }

        return DescriptionOf(data, asOf) is { } text ? item with { Documentation = new MarkupContent("markdown", text) } : item;
    }

    private string? DescriptionOf(CompletionItemData data, DateOnly asOf)
    {
        var registry = services.Checker.RegistryOf(data.Uri);
        if (data.Instrument is { } identity && registry.Instruments.ByIdentity(identity) is { } instrument)
            return InstrumentText.Describe(instrument, registry.Instruments, asOf, services.WordingOf(data.Uri).Language);
        return data.Agency is { } id && registry.Agencies.ById(id) is { } agency ? Describe(agency) : null;
    }

    private static string Describe(Agency agency) =>
        agency.Aliases.Count == 0 ? $"**{agency.Name}**" : $"**{agency.Name}**\n\n{string.Join("; ", agency.Aliases)}";
}
