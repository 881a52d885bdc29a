using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Synchronization;

/// <summary>Keeps the open documents as the client has them. Changes are applied at once, in the order in which they came.</summary>
internal sealed class SynchronizationFeature(ServerServices services) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities) => capabilities.TextDocumentSync = new TextDocumentSyncOptions
    {
        OpenClose = true,
        Change = TextDocumentSyncKind.Incremental,
        Save = new SaveOptions { IncludeText = false },
    };

    public void Register(RouteTable routes)
    {
        routes.OnNotification("textDocument/didOpen", TextSynchronizationReader.ReadDidOpen, Open);
        routes.OnNotification("textDocument/didChange", TextSynchronizationReader.ReadDidChange, Change);
        routes.OnNotification("textDocument/didClose", TextSynchronizationReader.ReadDidClose, Close);
        routes.OnNotification("textDocument/didSave", static () => LspJson.Default.DidSaveTextDocumentParams, Save);
    }

    private void Open(DidOpenTextDocumentParams opened)
    {
        if (services.Documents.Find(opened.TextDocument.Uri) is not null)
            services.Log.Write(MessageType.Warning, $"{opened.TextDocument.Uri} was open already; its new text counts.");
        services.Documents.Open(opened.TextDocument);
    }

    private void Change(DidChangeTextDocumentParams changed)
    {
        // Changes count in the order in which they come; a version that goes back is the client's fault, and its alone.
        if (services.Documents.Find(changed.TextDocument.Uri) is { } old && changed.TextDocument.Version <= old.Version)
            services.Log.Write(MessageType.Warning, $"{changed.TextDocument.Uri}: version {changed.TextDocument.Version} follows {old.Version}.");
        if (!services.Documents.Change(changed.TextDocument, changed.ContentChanges))
            services.Log.Write(MessageType.Warning, $"{changed.TextDocument.Uri} was changed, but is not open.");
    }

    // A client that watches no files still says what it saved.
    private void Save(DidSaveTextDocumentParams saved)
    {
        if (ConfigurationDocuments.MayBePart(saved.TextDocument.Uri)) services.Reload();
    }

    private void Close(DidCloseTextDocumentParams closed)
    {
        if (!services.Documents.Close(closed.TextDocument.Uri))
            services.Log.Write(MessageType.Warning, $"{closed.TextDocument.Uri} was closed, but is not open.");
    }
}
