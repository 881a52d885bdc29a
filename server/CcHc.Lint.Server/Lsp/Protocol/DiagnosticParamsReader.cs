using System.Text.Json;

namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>Reads requests for diagnostics, which a client that pulls sends as soon as a document is open, and after every key.</summary>
internal static class DiagnosticParamsReader
{
    public static DocumentDiagnosticParams ReadDocument(JsonElement parameters) =>
        new(parameters.Object("textDocument", static document => new TextDocumentIdentifier(document.Text("uri"))))
        {
            PreviousResultId = parameters.TextOrNull("previousResultId"),
        };

    public static WorkspaceDiagnosticParams ReadWorkspace(JsonElement parameters) =>
        new(parameters.Objects("previousResultIds", static previous => new PreviousResultId(previous.Text("uri"), previous.Text("value"))))
        {
            WorkDoneToken = parameters.AnyOrNull("workDoneToken"),
        };
}
