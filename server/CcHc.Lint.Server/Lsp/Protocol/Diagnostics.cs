using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcHc.Lint.Server.Lsp.Protocol;

internal sealed record PublishDiagnosticsParams(string Uri, IReadOnlyList<Diagnostic> Diagnostics)
{
    public int? Version { get; init; }
}

internal sealed record Diagnostic(Range Range, string Message)
{
    public DiagnosticSeverity? Severity { get; init; }

    public string? Code { get; init; }

    public CodeDescription? CodeDescription { get; init; }

    public string? Source { get; init; }

    public IReadOnlyList<DiagnosticTag>? Tags { get; init; }

    public IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation { get; init; }

    public DiagnosticData? Data { get; init; }

    /// <summary>Kept where the diagnostic may go out again; else null.</summary>
    internal EncodedMembers? Encoded { get; init; }
}

/// <summary>What a client may use of a finding beside its words.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Fingerprint">Name of the finding that outlives edits elsewhere.</param>
internal sealed record DiagnosticData(string Rule, string Fingerprint);

internal sealed record CodeDescription(string Href);

internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

internal enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
    Hint = 4,
}

internal enum DiagnosticTag
{
    Unnecessary = 1,
    Deprecated = 2,
}

internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument)
{
    public string? PreviousResultId { get; init; }
}

/// <summary>
/// The specification's RelatedFullDocumentDiagnosticReport and RelatedUnchangedDocumentDiagnosticReport in one, told
/// apart by <paramref name="Kind"/> ("full", "unchanged").
/// </summary>
internal sealed record DocumentDiagnosticReport(string Kind)
{
    public string? ResultId { get; init; }

    /// <summary>Null in an unchanged report.</summary>
    public IReadOnlyList<Diagnostic>? Items { get; init; }
}

internal sealed record WorkspaceDiagnosticParams(IReadOnlyList<PreviousResultId> PreviousResultIds)
{
    public JsonElement? WorkDoneToken { get; init; }
}

internal sealed record PreviousResultId(string Uri, string Value);

internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<WorkspaceDocumentDiagnosticReport> Items);

/// <summary>The specification's full and unchanged reports in one, told apart by <paramref name="Kind"/>.</summary>
/// <param name="Version">Null where the document is not open.</param>
internal sealed record WorkspaceDocumentDiagnosticReport(
    string Kind, string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version)
{
    public string? ResultId { get; init; }

    public IReadOnlyList<Diagnostic>? Items { get; init; }
}
