namespace CcHc.Lint.Server.Lsp.Protocol;

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

/// <summary>What the client knows. Its diagnostics are not read: clients echo them with other columns and without data.</summary>
internal sealed record CodeActionContext
{
    /// <summary>Kinds asked for; null for all.</summary>
    public IReadOnlyList<string>? Only { get; init; }
}

internal sealed record CodeAction(string Title)
{
    public string? Kind { get; init; }

    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public WorkspaceEdit? Edit { get; init; }

    public Command? Command { get; init; }

    public CodeActionData? Data { get; init; }
}

/// <summary>What the server needs to finish an action on request.</summary>
internal sealed record CodeActionData(string Uri, int Version, string Action)
{
    public string? Fingerprint { get; init; }

    public int? Fix { get; init; }
}
