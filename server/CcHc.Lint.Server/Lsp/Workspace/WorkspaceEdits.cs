using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Workspace;

/// <summary>Makes edits of documents as this client takes them.</summary>
internal static class WorkspaceEdits
{
    public static WorkspaceEdit Of(ServerServices services, Analysis analysis, IEnumerable<Rules.TextEdit> edits) =>
        Of(services, analysis.Uri, analysis.Version, [.. edits.Select(edit => new TextEdit(analysis.Lines.RangeOf(edit.Span), edit.NewText))]);

    /// <param name="version">Version of an open document; null for a file.</param>
    public static WorkspaceEdit Of(ServerServices services, string uri, int? version, IReadOnlyList<TextEdit> edits) =>
        services.Client.TakesDocumentChanges
            ? new WorkspaceEdit { DocumentChanges = [Change(uri, version, edits)] }
            : new WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<TextEdit>>(StringComparer.Ordinal) { [uri] = edits } };

    /// <summary>A new file with some text; only for clients that create files.</summary>
    public static WorkspaceEdit NewFile(string uri, string text) => new()
    {
        DocumentChanges =
        [
            new DocumentChange { Kind = "create", Uri = uri, Options = new CreateFileOptions { IgnoreIfExists = true } },
            Change(uri, null, [new TextEdit(new Range(new Position(0, 0), new Position(0, 0)), text)]),
        ],
    };

    private static DocumentChange Change(string uri, int? version, IReadOnlyList<TextEdit> edits) =>
        new() { TextDocument = new OptionalVersionedTextDocumentIdentifier(uri, version), Edits = edits };
}
