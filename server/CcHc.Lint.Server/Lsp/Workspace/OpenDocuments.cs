using System.Collections.Concurrent;
using CcHc.Lint.Linting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Workspace;

/// <summary>The documents that the client holds open. Only the queue of changes writes; anybody reads.</summary>
internal sealed class OpenDocuments
{
    private readonly ConcurrentDictionary<string, DocumentSnapshot> _current = new(StringComparer.Ordinal);

    private readonly List<Action<DocumentSnapshot>> _onChanged = [];
    private readonly List<Action<DocumentSnapshot>> _onClosed = [];

    public PositionEncoding Encoding { get; set; }

    public IReadOnlyList<DocumentSnapshot> All => [.. _current.Values.OrderBy(snapshot => snapshot.Uri, StringComparer.Ordinal)];

    public DocumentSnapshot? Find(string uri) => _current.GetValueOrDefault(DocumentUri.KeyOf(uri));

    /// <exception cref="RpcException">The document is not open.</exception>
    public DocumentSnapshot Get(string uri) => Find(uri) ?? throw RpcException.InvalidParams($"The document {uri} is not open.");

    public bool IsCurrent(DocumentSnapshot snapshot) => ReferenceEquals(Find(snapshot.Uri), snapshot);

    /// <summary>Has a new version of any document told to <paramref name="take"/>.</summary>
    public void OnChanged(Action<DocumentSnapshot> take) => _onChanged.Add(take);

    /// <summary>Has the last version of a document that was closed told to <paramref name="take"/>.</summary>
    public void OnClosed(Action<DocumentSnapshot> take) => _onClosed.Add(take);

    public void Open(TextDocumentItem item) =>
        Set(new DocumentSnapshot(item.Uri, item.LanguageId, item.Version, new LineIndex(item.Text, Encoding), null, new CheckMemory()));

    /// <returns>False where the document is not open.</returns>
    public bool Change(VersionedTextDocumentIdentifier document, IReadOnlyList<TextDocumentContentChangeEvent> changes)
    {
        if (Find(document.Uri) is not { } old) return false;
        var lines = TextChanges.Apply(old.Lines, changes, out var touched);
        Set(new DocumentSnapshot(old.Uri, old.LanguageId, document.Version, lines, touched, old.Memory));
        return true;
    }

    /// <returns>False where the document is not open.</returns>
    public bool Close(string uri)
    {
        if (!_current.TryRemove(DocumentUri.KeyOf(uri), out var last)) return false;
        last.Supersede();
        foreach (var take in _onClosed) take(last);
        return true;
    }

    /// <summary>Analyses all documents anew: settings, configuration or packs changed.</summary>
    public void Renew()
    {
        foreach (var old in All) Set(new DocumentSnapshot(old.Uri, old.LanguageId, old.Version, old.Lines, null, old.Memory));
    }

    /// <summary>Analyses a document anew, as somebody is writing it: what was held back stays so.</summary>
    /// <returns>False where it is not open.</returns>
    public bool Renew(string uri)
    {
        if (Find(uri) is not { } old) return false;
        Set(new DocumentSnapshot(old.Uri, old.LanguageId, old.Version, old.Lines, old.Touched, old.Memory) { HasPaused = old.HasPaused });
        return true;
    }

    private void Set(DocumentSnapshot snapshot)
    {
        var key = DocumentUri.KeyOf(snapshot.Uri);
        _current.TryGetValue(key, out var old);
        _current[key] = snapshot;
        old?.Supersede();
        foreach (var take in _onChanged) take(snapshot);
    }
}
