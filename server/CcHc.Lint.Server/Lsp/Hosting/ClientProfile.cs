using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>What the connected client can do; every question answers "no" until it has said so.</summary>
internal sealed class ClientProfile
{
    private TextDocumentClientCapabilities _text = new();
    private WorkspaceClientCapabilities _workspace = new();
    private WindowClientCapabilities _window = new();

    public bool PullsDiagnostics => _text.Diagnostic is not null;

    public bool RefreshesDiagnostics => _workspace.Diagnostics?.RefreshSupport == true;

    public bool RefreshesCodeLenses => _workspace.CodeLens?.RefreshSupport == true;

    public bool RefreshesInlayHints => _workspace.InlayHint?.RefreshSupport == true;

    public bool RefreshesSemanticTokens => _workspace.SemanticTokens?.RefreshSupport == true;

    public bool TakesRelatedInformation => PullsDiagnostics || _text.PublishDiagnostics?.RelatedInformation == true;

    public bool TakesCodeDescription => PullsDiagnostics || _text.PublishDiagnostics?.CodeDescriptionSupport == true;

    public bool TakesDiagnosticData => PullsDiagnostics || _text.PublishDiagnostics?.DataSupport == true;

    public bool TakesDocumentChanges => _workspace.WorkspaceEdit?.DocumentChanges == true;

    public bool CreatesFiles => TakesDocumentChanges && _workspace.WorkspaceEdit?.ResourceOperations?.Contains("create", StringComparer.Ordinal) == true;

    public bool ResolvesEdits => _text.CodeAction is { DataSupport: true, ResolveSupport: { } resolve } && resolve.Properties.Contains("edit", StringComparer.Ordinal);

    public bool TakesSnippets => _text.Completion?.CompletionItem?.SnippetSupport == true;

    public bool TakesMarkdown => _text.Hover?.ContentFormat is null || _text.Hover.ContentFormat.Contains("markdown", StringComparer.Ordinal);

    public bool TakesSymbolTree => _text.DocumentSymbol?.HierarchicalDocumentSymbolSupport == true;

    public bool TakesMultilineTokens => _text.SemanticTokens?.MultilineTokenSupport == true;

    public bool PreparesRename => _text.Rename?.PrepareSupport == true;

    public bool ShowsDocuments => _window.ShowDocument?.Support == true;

    public bool ShowsProgress => _window.WorkDoneProgress == true;

    public bool GivesConfiguration => _workspace.Configuration == true;

    public bool WatchesFiles => _workspace.DidChangeWatchedFiles?.DynamicRegistration == true;

    public void Use(ClientCapabilities capabilities)
    {
        _text = capabilities.TextDocument ?? new();
        _workspace = capabilities.Workspace ?? new();
        _window = capabilities.Window ?? new();
    }
}
