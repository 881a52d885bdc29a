namespace CcHc.Lint.Server.Lsp.Protocol;

internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

internal sealed record CompletionItem(string Label)
{
    public CompletionItemLabelDetails? LabelDetails { get; init; }

    public CompletionItemKind? Kind { get; init; }

    public IReadOnlyList<CompletionItemTag>? Tags { get; init; }

    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public string? SortText { get; init; }

    public string? FilterText { get; init; }

    public InsertTextFormat? InsertTextFormat { get; init; }

    public TextEdit? TextEdit { get; init; }

    public CompletionItemData? Data { get; init; }
}

/// <summary>What the server needs to add an item's documentation on request.</summary>
/// <param name="Uri">The document, whose day decides the status.</param>
internal sealed record CompletionItemData(string Uri)
{
    /// <summary>Identity of an instrument in the registry.</summary>
    public string? Instrument { get; init; }

    /// <summary>Id of a body in the registry.</summary>
    public string? Agency { get; init; }
}

internal sealed record CompletionItemLabelDetails
{
    public string? Detail { get; init; }

    public string? Description { get; init; }
}

internal enum CompletionItemKind
{
    Text = 1,
    Module = 9,
    Snippet = 15,
    Reference = 18,
    Property = 10,
    Value = 12,
}

internal enum CompletionItemTag
{
    Deprecated = 1,
}

internal enum InsertTextFormat
{
    PlainText = 1,
    Snippet = 2,
}
