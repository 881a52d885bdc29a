using System.Collections.Concurrent;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>What features are made of.</summary>
internal sealed class ServerServices(IDocumentChecker checker, ServerSettings settings, TimeProvider clock, string? pageFolder)
{
    private readonly List<Action> _onRenewed = [];

    public IDocumentChecker Checker { get; } = checker;

    public ServerSettings Settings { get; } = settings;

    public TimeProvider Clock { get; } = clock;

    public OutgoingMessages Outgoing { get; } = new();

    public ClientProfile Client { get; } = new();

    public OpenDocuments Documents { get; } = new();

    public WorkspaceRoots Roots { get; } = new();

    /// <summary>Work whose progress the client watches, by its token.</summary>
    public ConcurrentDictionary<string, CancellationTokenSource> RunningWork { get; } = new(StringComparer.Ordinal);

    public ServerLog Log => field ??= new ServerLog(Outgoing, () => Wording);

    public ReferencePages Pages => field ??= new ReferencePages(pageFolder, Checker);

    public WorkspaceFiles Files => field ??= new WorkspaceFiles(Roots, Documents, Checker);

    /// <summary>For what belongs to no one document: as a document in the first opened folder would have it.</summary>
    public Wording Wording => WordingOf(Roots.Paths is [var first, ..] ? DocumentUri.OfPath(Path.Combine(first, ConfigurationLoader.FileName)) : "");

    /// <summary>For what is said of a document, of a configuration or of a file of a pack.</summary>
    public Wording WordingOf(string uri) => new(Checker.LanguageOf(uri));

    public string Say(string vi, string en) => Wording.Say(vi, en);

    /// <summary>Called on the queue of changes, so that nothing is renewed beside an edit.</summary>
    public Action<Action> Enqueue { get; set; } = static change => change();

    /// <summary>Has <paramref name="take"/> called each time that everything is analysed anew.</summary>
    public void OnRenewed(Action take) => _onRenewed.Add(take);

    /// <summary>Analyses everything anew: what the answers rest on has changed.</summary>
    public void Renew() => Enqueue(() =>
    {
        Files.Forget();
        Documents.Renew();
        foreach (var take in _onRenewed) take();
        if (Client.RefreshesDiagnostics) Refresh("workspace/diagnostic/refresh");
        if (Client.RefreshesCodeLenses) Refresh("workspace/codeLens/refresh");
        if (Client.RefreshesInlayHints) Refresh("workspace/inlayHint/refresh");
        if (Client.RefreshesSemanticTokens) Refresh("workspace/semanticTokens/refresh");
    });

    /// <summary>Analyses one open document anew: more is known of it, though its text is the same.</summary>
    /// <param name="path">Full path of the document.</param>
    public void RenewFile(string path) => Enqueue(() =>
    {
        if (path.Length > 0 && Documents.Renew(DocumentUri.OfPath(path)) && Client.RefreshesDiagnostics) Refresh("workspace/diagnostic/refresh");
    });

    /// <summary>Reads configuration, packs and registry again, and analyses everything anew.</summary>
    public void Reload() => Enqueue(() =>
    {
        Checker.Reload();
        Renew();
    });

    /// <summary>Asks the client to ask again ("workspace/…/refresh"); its answer says nothing.</summary>
    public void Refresh(string method) => _ = Outgoing.AskAsync<InitializedParams>(method, null, null);

    /// <summary>
    /// A handler that answers from the analysis of the document as it was when the request came: null for a document that
    /// is not checked, "content modified" where the document has changed before the answer was there.
    /// </summary>
    public Func<TParams, CancellationToken, Task<TResult?>> FromAnalysis<TParams, TResult>(
        Func<TParams, string> uriOf, Func<TParams, Analysis, TResult?> answer)
        where TResult : class
    {
        async Task<TResult?> AnswerAsync(TParams parameters, CancellationToken cancellation)
        {
            var snapshot = Documents.Get(uriOf(parameters));
            if (snapshot.CheckedName is null) return null;
            // Never on the queue of changes, even where the analysis is there already.
            await snapshot.Analysis.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            var analysis = await snapshot.Analysis.ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            var result = answer(parameters, analysis);
            return Documents.IsCurrent(snapshot) ? result : throw RpcException.ContentModified();
        }

        return AnswerAsync;
    }
}
