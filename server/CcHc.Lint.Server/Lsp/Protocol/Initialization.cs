using System.Text.Json;

namespace CcHc.Lint.Server.Lsp.Protocol;

internal sealed record InitializeParams
{
    /// <summary>Process that started the server; the server ends when it does. Null for none.</summary>
    public int? ProcessId { get; init; }

    public ClientInfo? ClientInfo { get; init; }

    public string? RootUri { get; init; }

    public string? RootPath { get; init; }

    /// <summary>Settings of the product, read by <see cref="Hosting.ServerSettings"/>.</summary>
    public JsonElement? InitializationOptions { get; init; }

    public required ClientCapabilities Capabilities { get; init; }

    /// <summary>"off", "messages" or "verbose".</summary>
    public string? Trace { get; init; }

    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }
}

internal sealed record ClientInfo(string Name)
{
    public string? Version { get; init; }
}

internal sealed record WorkspaceFolder(string Uri, string Name);

internal sealed record InitializeResult(ServerCapabilities Capabilities)
{
    public ServerInfo? ServerInfo { get; init; }
}

internal sealed record ServerInfo(string Name)
{
    public string? Version { get; init; }
}

/// <summary>A notification or request without anything in it.</summary>
internal sealed record InitializedParams;

internal sealed record SetTraceParams(string Value);

internal sealed record LogTraceParams(string Message)
{
    public string? Verbose { get; init; }
}

internal sealed record LogMessageParams(MessageType Type, string Message);

internal sealed record ShowMessageParams(MessageType Type, string Message);

internal enum MessageType
{
    Error = 1,
    Warning = 2,
    Info = 3,
    Log = 4,
}

internal sealed record ShowDocumentParams(string Uri)
{
    public bool? External { get; init; }

    public bool? TakeFocus { get; init; }
}

internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

internal sealed record Registration(string Id, string Method)
{
    public DidChangeWatchedFilesRegistrationOptions? RegisterOptions { get; init; }
}

internal sealed record DidChangeWatchedFilesRegistrationOptions(IReadOnlyList<FileSystemWatcher> Watchers);

internal sealed record FileSystemWatcher(string GlobPattern);

internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

internal sealed record FileEvent(string Uri, FileChangeType Type);

internal enum FileChangeType
{
    Created = 1,
    Changed = 2,
    Deleted = 3,
}

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

internal sealed record WorkspaceFoldersChangeEvent(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

internal sealed record DidChangeConfigurationParams(JsonElement Settings);

internal sealed record ConfigurationParams(IReadOnlyList<ConfigurationItem> Items);

internal sealed record ConfigurationItem
{
    public string? ScopeUri { get; init; }

    public string? Section { get; init; }
}

/// <param name="Token">A number or a text.</param>
internal sealed record WorkDoneProgressCreateParams(JsonElement Token);

/// <param name="Token">A number or a text.</param>
/// <param name="Value">What has come about.</param>
internal sealed record ProgressParams(JsonElement Token, WorkDoneProgressValue Value);

/// <summary>
/// The specification's WorkDoneProgressBegin, WorkDoneProgressReport and WorkDoneProgressEnd in one, told apart by
/// <paramref name="Kind"/> ("begin", "report", "end").
/// </summary>
internal sealed record WorkDoneProgressValue(string Kind)
{
    public string? Title { get; init; }

    public bool? Cancellable { get; init; }

    public string? Message { get; init; }

    public int? Percentage { get; init; }
}

internal sealed record WorkDoneProgressCancelParams(JsonElement Token);

internal sealed record ExecuteCommandParams(string Command)
{
    public IReadOnlyList<JsonElement>? Arguments { get; init; }

    public JsonElement? WorkDoneToken { get; init; }
}

/// <param name="Id">A number or a text.</param>
internal sealed record CancelParams(JsonElement Id);
