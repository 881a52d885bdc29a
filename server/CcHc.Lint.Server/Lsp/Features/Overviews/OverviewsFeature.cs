using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.DocumentViews;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Overviews;

/// <summary>Answers "cchcLint/overview": who does what until when in a plan, and what was found in it.</summary>
internal sealed class OverviewsFeature(ServerServices services) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities)
    {
        // Not part of the protocol; a client that knows of it asks.
    }

    public void Register(RouteTable routes)
    {
        var ofOpen = services.FromAnalysis<OverviewParams, Overview>(
            asked => asked.TextDocument.Uri, (_, analysis) => new OverviewMaker(analysis, null).Make());
        routes.OnRequest<OverviewParams, Overview>(
            "cchcLint/overview", static () => OverviewJson.Default.OverviewParams, static () => OverviewOutputJson.Default.Overview, (asked, cancellation) =>
            {
                var uri = asked.TextDocument.Uri;
                if (services.Documents.Find(uri) is not { } open) return WordDocuments.IsWordFile(uri) ? OfWordFileAsync(uri, cancellation) : ofOpen(asked, cancellation);
                if (open.CheckedName is null) throw RpcException.InvalidParams(services.WordingOf(uri).Say($"“{uri}” không phải văn bản được kiểm tra.", $"“{uri}” is no document that is checked."));
                return asked.Version is null || asked.Version == open.Version ? ofOpen(asked, cancellation) : throw RpcException.ContentModified();
            });
    }

    private async Task<Overview?> OfWordFileAsync(string uri, CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var analysis = WordDocuments.Analyse(services, uri);
        cancellation.ThrowIfCancellationRequested();
        return new OverviewMaker(analysis, new ViewBlocks(analysis.Plan.Document)).Make();
    }
}
