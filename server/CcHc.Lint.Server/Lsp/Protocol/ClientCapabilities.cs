namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>What a client can do, as far as the server's answers depend on it.</summary>
internal sealed record ClientCapabilities
{
    public WorkspaceClientCapabilities? Workspace { get; init; }

    public TextDocumentClientCapabilities? TextDocument { get; init; }

    public WindowClientCapabilities? Window { get; init; }

    public GeneralClientCapabilities? General { get; init; }
}

internal sealed record GeneralClientCapabilities
{
    /// <summary>In the client's order of preference.</summary>
    public IReadOnlyList<string>? PositionEncodings { get; init; }
}

internal sealed record WindowClientCapabilities
{
    public bool? WorkDoneProgress { get; init; }

    public ShowDocumentClientCapabilities? ShowDocument { get; init; }
}

internal sealed record ShowDocumentClientCapabilities(bool Support);

internal sealed record WorkspaceClientCapabilities
{
    public WorkspaceEditClientCapabilities? WorkspaceEdit { get; init; }

    public DidChangeWatchedFilesClientCapabilities? DidChangeWatchedFiles { get; init; }

    public bool? Configuration { get; init; }

    public DiagnosticWorkspaceClientCapabilities? Diagnostics { get; init; }

    public CodeLensWorkspaceClientCapabilities? CodeLens { get; init; }

    public InlayHintWorkspaceClientCapabilities? InlayHint { get; init; }

    public SemanticTokensWorkspaceClientCapabilities? SemanticTokens { get; init; }
}

internal sealed record WorkspaceEditClientCapabilities
{
    public bool? DocumentChanges { get; init; }

    /// <summary>"create", "rename", "delete".</summary>
    public IReadOnlyList<string>? ResourceOperations { get; init; }
}

internal sealed record DidChangeWatchedFilesClientCapabilities
{
    public bool? DynamicRegistration { get; init; }
}

internal sealed record DiagnosticWorkspaceClientCapabilities
{
    public bool? RefreshSupport { get; init; }
}

internal sealed record CodeLensWorkspaceClientCapabilities
{
    public bool? RefreshSupport { get; init; }
}

internal sealed record InlayHintWorkspaceClientCapabilities
{
    public bool? RefreshSupport { get; init; }
}

internal sealed record SemanticTokensWorkspaceClientCapabilities
{
    public bool? RefreshSupport { get; init; }
}

internal sealed record TextDocumentClientCapabilities
{
    public PublishDiagnosticsClientCapabilities? PublishDiagnostics { get; init; }

    public DiagnosticClientCapabilities? Diagnostic { get; init; }

    public CodeActionClientCapabilities? CodeAction { get; init; }

    public CompletionClientCapabilities? Completion { get; init; }

    public HoverClientCapabilities? Hover { get; init; }

    public DocumentSymbolClientCapabilities? DocumentSymbol { get; init; }

    public SemanticTokensClientCapabilities? SemanticTokens { get; init; }

    public RenameClientCapabilities? Rename { get; init; }
}

internal sealed record PublishDiagnosticsClientCapabilities
{
    public bool? RelatedInformation { get; init; }

    public bool? CodeDescriptionSupport { get; init; }

    public bool? DataSupport { get; init; }

    public bool? VersionSupport { get; init; }
}

internal sealed record DiagnosticClientCapabilities
{
    public bool? DynamicRegistration { get; init; }
}

internal sealed record CodeActionClientCapabilities
{
    public ClientCodeActionResolveOptions? ResolveSupport { get; init; }

    public bool? DataSupport { get; init; }
}

/// <summary>The specification's literal type of "codeAction.resolveSupport".</summary>
internal sealed record ClientCodeActionResolveOptions(IReadOnlyList<string> Properties);

internal sealed record CompletionClientCapabilities
{
    public ClientCompletionItemOptions? CompletionItem { get; init; }
}

/// <summary>The specification's literal type of "completion.completionItem".</summary>
internal sealed record ClientCompletionItemOptions
{
    public bool? SnippetSupport { get; init; }

    public bool? DeprecatedSupport { get; init; }
}

internal sealed record HoverClientCapabilities
{
    public IReadOnlyList<string>? ContentFormat { get; init; }
}

internal sealed record DocumentSymbolClientCapabilities
{
    public bool? HierarchicalDocumentSymbolSupport { get; init; }
}

internal sealed record SemanticTokensClientCapabilities
{
    public bool? MultilineTokenSupport { get; init; }
}

internal sealed record RenameClientCapabilities
{
    public bool? PrepareSupport { get; init; }
}
