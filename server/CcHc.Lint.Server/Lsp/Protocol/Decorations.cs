namespace CcHc.Lint.Server.Lsp.Protocol;

internal sealed record SemanticTokensParams(TextDocumentIdentifier TextDocument);

internal sealed record SemanticTokensDeltaParams(TextDocumentIdentifier TextDocument, string PreviousResultId);

internal sealed record SemanticTokensRangeParams(TextDocumentIdentifier TextDocument, Range Range);

/// <param name="Data">Five numbers for each token (specification, "Semantic Tokens").</param>
internal sealed record SemanticTokens(IReadOnlyList<int> Data)
{
    public string? ResultId { get; init; }
}

/// <summary>
/// The specification's answer to a delta request: edits, or all data where the earlier result is not known any more.
/// </summary>
internal sealed record SemanticTokensDelta
{
    public string? ResultId { get; init; }

    public IReadOnlyList<SemanticTokensEdit>? Edits { get; init; }

    public IReadOnlyList<int>? Data { get; init; }
}

internal sealed record SemanticTokensEdit(int Start, int DeleteCount)
{
    public IReadOnlyList<int>? Data { get; init; }
}

internal sealed record CodeLensParams(TextDocumentIdentifier TextDocument);

internal sealed record CodeLens(Range Range)
{
    public Command? Command { get; init; }
}

internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, Range Range);

internal sealed record InlayHint(Position Position, string Label)
{
    public bool? PaddingLeft { get; init; }

    public string? Tooltip { get; init; }
}

internal sealed record PrepareRenameParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>The specification's literal type of the answer to "textDocument/prepareRename".</summary>
internal sealed record PrepareRenamePlaceholder(Range Range, string Placeholder);

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);
