namespace CcHc.Lint.Server.Lsp.Protocol;

internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

internal sealed record DidChangeTextDocumentParams(
    VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextDocumentContentChangeEvent> ContentChanges);

/// <param name="Text">New text of the range, or of the whole document.</param>
internal sealed record TextDocumentContentChangeEvent(string Text)
{
    /// <summary>Null where <see cref="Text"/> is the whole document.</summary>
    public Range? Range { get; init; }
}

internal sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record DidSaveTextDocumentParams(TextDocumentIdentifier TextDocument);
