using System.Text.Json;

namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>Reads what a client says of the documents that it holds open: the messages that come first, and at every key.</summary>
internal static class TextSynchronizationReader
{
    public static DidOpenTextDocumentParams ReadDidOpen(JsonElement parameters) => new(parameters.Object("textDocument", static item =>
        new TextDocumentItem(item.Text("uri"), item.Text("languageId"), item.Number("version"), item.Text("text"))));

    public static DidChangeTextDocumentParams ReadDidChange(JsonElement parameters) => new(
        parameters.Object("textDocument", static document => new VersionedTextDocumentIdentifier(document.Text("uri"), document.Number("version"))),
        parameters.Objects("contentChanges", static change =>
            new TextDocumentContentChangeEvent(change.Text("text")) { Range = change.ObjectOrNull("range", ReadRange) }));

    public static DidCloseTextDocumentParams ReadDidClose(JsonElement parameters) =>
        new(parameters.Object("textDocument", static document => new TextDocumentIdentifier(document.Text("uri"))));

    private static Range ReadRange(JsonElement range) => new(range.Object("start", ReadPosition), range.Object("end", ReadPosition));

    private static Position ReadPosition(JsonElement position) => new(position.Number("line"), position.Number("character"));
}
