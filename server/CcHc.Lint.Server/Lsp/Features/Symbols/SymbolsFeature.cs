using System.Text.Json;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Symbols;

/// <summary>Outline and tasks of a document, and of all documents in the opened folders.</summary>
internal sealed class SymbolsFeature(ServerServices services, DiagnosticsFeature diagnostics) : ILspFeature
{
    private const int MaxSymbols = 500;

    public void Announce(ServerCapabilities capabilities)
    {
        capabilities.DocumentSymbolProvider = true;
        capabilities.WorkspaceSymbolProvider = true;
    }

    public void Register(RouteTable routes)
    {
        // The answer is of one of two types, whichever the client takes.
        routes.OnRequest("textDocument/documentSymbol", static () => LspJson.Default.DocumentSymbolParams, static () => LspOutputJson.Default.JsonDocument,
            services.FromAnalysis<DocumentSymbolParams, JsonDocument>(asked => asked.TextDocument.Uri, (_, analysis) => services.Client.TakesSymbolTree
                ? JsonSerializer.SerializeToDocument(SymbolLists.Tree(analysis), LspOutputJson.Default.IReadOnlyListDocumentSymbol)
                : JsonSerializer.SerializeToDocument(SymbolLists.Flat(analysis), LspOutputJson.Default.IReadOnlyListSymbolInformation)));
        routes.OnRequest("workspace/symbol", static () => LspJson.Default.WorkspaceSymbolParams, static () => LspOutputJson.Default.IReadOnlyListSymbolInformation, FindAsync);
    }

    private async Task<IReadOnlyList<SymbolInformation>?> FindAsync(WorkspaceSymbolParams asked, CancellationToken cancellation)
    {
        var open = services.Documents.All;
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var query = VietnameseText.Fold(asked.Query).Trim();
        var found = new List<SymbolInformation>();
        void Add(IEnumerable<SymbolInformation> symbols) =>
            found.AddRange(symbols.Where(symbol => VietnameseText.Fold(symbol.Name).Contains(query, StringComparison.Ordinal)).Take(MaxSymbols - found.Count));

        foreach (var snapshot in open)
        {
            if (snapshot.CheckedName is null) continue;
            try
            {
                Add(SymbolLists.Flat(await snapshot.Analysis.WaitAsync(cancellation).ConfigureAwait(false)));
            }
            catch (RpcException)
            {
                // Changed meanwhile: what its symbols were doesn't hold any more.
            }
        }

        foreach (var path in services.Files.Find())
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Count >= MaxSymbols) break;
            if (diagnostics.Know(path) is { } file) Add(file.Summary.Symbols);
        }

        return found;
    }
}
