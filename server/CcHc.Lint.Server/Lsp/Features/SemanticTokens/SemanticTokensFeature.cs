using System.Collections.Concurrent;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.SemanticTokens;

/// <summary>Colours citations by their status, deadlines and bodies; whole, in part, and as the difference to before.</summary>
internal sealed class SemanticTokensFeature : ILspFeature
{
    private readonly ServerServices _services;

    // The last answer for each open document: what a difference is made to.
    private readonly ConcurrentDictionary<string, Protocol.SemanticTokens> _last = new(StringComparer.Ordinal);

    public SemanticTokensFeature(ServerServices services)
    {
        _services = services;
        services.Documents.OnClosed(closed => _last.TryRemove(DocumentUri.KeyOf(closed.Uri), out _));
    }

    public void Announce(ServerCapabilities capabilities) => capabilities.SemanticTokensProvider =
        new SemanticTokensOptions(TokenLegend.Legend) { Range = true, Full = new SemanticTokensFullDelta { Delta = true } };

    public void Register(RouteTable routes)
    {
        routes.OnRequest("textDocument/semanticTokens/full", static () => LspJson.Default.SemanticTokensParams, static () => LspOutputJson.Default.SemanticTokens,
            _services.FromAnalysis<SemanticTokensParams, Protocol.SemanticTokens>(asked => asked.TextDocument.Uri, (_, analysis) => Whole(analysis)));
        routes.OnRequest("textDocument/semanticTokens/full/delta", static () => LspJson.Default.SemanticTokensDeltaParams, static () => LspOutputJson.Default.SemanticTokensDelta,
            _services.FromAnalysis<SemanticTokensDeltaParams, SemanticTokensDelta>(asked => asked.TextDocument.Uri, Difference));
        routes.OnRequest("textDocument/semanticTokens/range", static () => LspJson.Default.SemanticTokensRangeParams, static () => LspOutputJson.Default.SemanticTokens,
            _services.FromAnalysis<SemanticTokensRangeParams, Protocol.SemanticTokens>(asked => asked.TextDocument.Uri, static (asked, analysis) =>
                new Protocol.SemanticTokens(TokenList.Encode(analysis, analysis.Lines.SpanOf(asked.Range)))));
    }

    private Protocol.SemanticTokens Whole(Analysis analysis)
    {
        var tokens = new Protocol.SemanticTokens(TokenList.Encode(analysis, new TextSpan(0, analysis.Lines.Text.Length + 1))) { ResultId = $"{analysis.Snapshot!.Serial}" };
        _last[DocumentUri.KeyOf(analysis.Uri)] = tokens;
        return tokens;
    }

    private SemanticTokensDelta Difference(SemanticTokensDeltaParams asked, Analysis analysis)
    {
        _last.TryGetValue(DocumentUri.KeyOf(analysis.Uri), out var before);
        var now = Whole(analysis);
        if (before is null || before.ResultId != asked.PreviousResultId) return new SemanticTokensDelta { ResultId = now.ResultId, Data = now.Data };
        return new SemanticTokensDelta { ResultId = now.ResultId, Edits = EditsOf(before.Data, now.Data) };
    }

    // One edit: what lies between the common beginning and the common end.
    private static List<SemanticTokensEdit> EditsOf(IReadOnlyList<int> before, IReadOnlyList<int> now)
    {
        var start = 0;
        while (start < before.Count && start < now.Count && before[start] == now[start]) start++;
        var (oldEnd, newEnd) = (before.Count, now.Count);
        while (oldEnd > start && newEnd > start && before[oldEnd - 1] == now[newEnd - 1])
        {
            oldEnd--;
            newEnd--;
        }

        if (oldEnd == start && newEnd == start) return [];
        return [new SemanticTokensEdit(start, oldEnd - start) { Data = [.. now.Skip(start).Take(newEnd - start)] }];
    }
}
