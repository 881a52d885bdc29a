namespace CcHc.Lint.Server.Lsp.Protocol;

internal sealed record DocumentSymbolParams(TextDocumentIdentifier TextDocument);

internal sealed record DocumentSymbol(string Name, SymbolKind Kind, Range Range, Range SelectionRange)
{
    public string? Detail { get; init; }

    public IReadOnlyList<DocumentSymbol>? Children { get; init; }
}

internal sealed record SymbolInformation(string Name, SymbolKind Kind, Location Location)
{
    public string? ContainerName { get; init; }
}

internal sealed record WorkspaceSymbolParams(string Query);

internal enum SymbolKind
{
    File = 1,
    Module = 2,
    Namespace = 3,
    Class = 5,
    Method = 6,
    String = 15,
    Array = 18,
    Key = 20,
    Event = 24,
}

internal sealed record FoldingRangeParams(TextDocumentIdentifier TextDocument);

/// <summary>Lines are 0-based, both inclusive.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine)
{
    /// <summary>"comment", "region" or null.</summary>
    public string? Kind { get; init; }
}

internal sealed record DocumentLinkParams(TextDocumentIdentifier TextDocument);

internal sealed record DocumentLink(Range Range)
{
    public string? Target { get; init; }

    public string? Tooltip { get; init; }

    /// <summary>Identity of the instrument that the link leads to, where the target is made on request.</summary>
    public string? Data { get; init; }
}

internal sealed record HoverParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record Hover(MarkupContent Contents)
{
    public Range? Range { get; init; }
}

internal sealed record DefinitionParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context);

internal sealed record ReferenceContext(bool IncludeDeclaration);

internal sealed record DocumentHighlightParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record DocumentHighlight(Range Range)
{
    public DocumentHighlightKind? Kind { get; init; }
}

internal enum DocumentHighlightKind
{
    Text = 1,
    Read = 2,
    Write = 3,
}
