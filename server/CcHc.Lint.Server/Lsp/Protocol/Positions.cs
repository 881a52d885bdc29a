namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>A place in a document; both 0-based, <paramref name="Character"/> in units of the negotiated encoding.</summary>
internal sealed record Position(int Line, int Character);

/// <summary>A range of a document; its end is exclusive.</summary>
internal sealed record Range(Position Start, Position End);

internal sealed record Location(string Uri, Range Range);

internal sealed record TextEdit(Range Range, string NewText);

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

/// <param name="Version">Null where the document is not open in the client.</param>
internal sealed record OptionalVersionedTextDocumentIdentifier(
    string Uri, [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] int? Version);

internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string CommandName)
{
    public IReadOnlyList<string>? Arguments { get; init; }
}

/// <param name="Kind">"markdown" or "plaintext".</param>
internal sealed record MarkupContent(string Kind, string Value);

internal sealed record WorkspaceEdit
{
    public IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes { get; init; }

    /// <summary>In place of <see cref="Changes"/> where the client takes versions.</summary>
    public IReadOnlyList<DocumentChange>? DocumentChanges { get; init; }
}

/// <summary>The specification's TextDocumentEdit and CreateFile in one; the latter has the kind "create".</summary>
internal sealed record DocumentChange
{
    public OptionalVersionedTextDocumentIdentifier? TextDocument { get; init; }

    public IReadOnlyList<TextEdit>? Edits { get; init; }

    public string? Kind { get; init; }

    public string? Uri { get; init; }

    public CreateFileOptions? Options { get; init; }
}

internal sealed record CreateFileOptions
{
    public bool? IgnoreIfExists { get; init; }
}
