using System.Text.Json;

namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>What the server offers; each feature sets its own part.</summary>
internal sealed record ServerCapabilities
{
    public string? PositionEncoding { get; set; }

    public TextDocumentSyncOptions? TextDocumentSync { get; set; }

    public DiagnosticOptions? DiagnosticProvider { get; set; }

    public bool? HoverProvider { get; set; }

    public CodeActionOptions? CodeActionProvider { get; set; }

    public CompletionOptions? CompletionProvider { get; set; }

    public bool? DefinitionProvider { get; set; }

    public bool? ReferencesProvider { get; set; }

    public bool? DocumentHighlightProvider { get; set; }

    public bool? DocumentSymbolProvider { get; set; }

    public bool? FoldingRangeProvider { get; set; }

    public DocumentLinkOptions? DocumentLinkProvider { get; set; }

    public SemanticTokensOptions? SemanticTokensProvider { get; set; }

    public CodeLensOptions? CodeLensProvider { get; set; }

    public bool? InlayHintProvider { get; set; }

    /// <summary>True, or RenameOptions with "prepareProvider" where the client asks before it renames.</summary>
    public JsonElement? RenameProvider { get; set; }

    public bool? WorkspaceSymbolProvider { get; set; }

    public ExecuteCommandOptions? ExecuteCommandProvider { get; set; }

    public WorkspaceOptions? Workspace { get; set; }
}

internal sealed record TextDocumentSyncOptions
{
    public bool? OpenClose { get; init; }

    public TextDocumentSyncKind? Change { get; init; }

    public SaveOptions? Save { get; init; }
}

internal sealed record SaveOptions
{
    public bool? IncludeText { get; init; }
}

internal enum TextDocumentSyncKind
{
    None = 0,
    Full = 1,
    Incremental = 2,
}

internal sealed record DiagnosticOptions(bool InterFileDependencies, bool WorkspaceDiagnostics)
{
    public string? Identifier { get; init; }
}

internal sealed record CodeActionOptions
{
    public IReadOnlyList<string>? CodeActionKinds { get; init; }

    public bool? ResolveProvider { get; init; }
}

internal sealed record CompletionOptions
{
    public IReadOnlyList<string>? TriggerCharacters { get; init; }

    public bool? ResolveProvider { get; init; }
}

internal sealed record DocumentLinkOptions
{
    public bool? ResolveProvider { get; init; }
}

internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend)
{
    public bool? Range { get; init; }

    public SemanticTokensFullDelta? Full { get; init; }
}

internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

internal sealed record SemanticTokensFullDelta
{
    public bool? Delta { get; init; }
}

internal sealed record CodeLensOptions
{
    public bool? ResolveProvider { get; init; }
}

internal sealed record ExecuteCommandOptions(IReadOnlyList<string> Commands)
{
    public bool? WorkDoneProgress { get; init; }
}

internal sealed record WorkspaceOptions
{
    public WorkspaceFoldersServerCapabilities? WorkspaceFolders { get; init; }
}

internal sealed record WorkspaceFoldersServerCapabilities
{
    public bool? Supported { get; init; }

    public bool? ChangeNotifications { get; init; }
}
