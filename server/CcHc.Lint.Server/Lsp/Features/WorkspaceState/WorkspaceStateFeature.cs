using System.Text.Json;
using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Features.DocumentViews;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.WorkspaceState;

/// <summary>Follows what changes around the documents: folders, settings, and files on disk.</summary>
internal sealed class WorkspaceStateFeature(ServerServices services, FilePublisher files, DocumentViewsFeature documentViews) : ILspFeature
{
    private static readonly string[] Watched = ["**/*.{yml,yaml}", "**/*.{md,markdown,txt,docx}"];

    public void Announce(ServerCapabilities capabilities) => capabilities.Workspace = new WorkspaceOptions
    {
        WorkspaceFolders = new WorkspaceFoldersServerCapabilities { Supported = true, ChangeNotifications = true },
    };

    public void Register(RouteTable routes)
    {
        routes.OnNotification("workspace/didChangeWorkspaceFolders", static () => LspJson.Default.DidChangeWorkspaceFoldersParams, changed => services.Roots.Change(changed.Event));
        routes.OnNotification("workspace/didChangeConfiguration", static () => LspJson.Default.DidChangeConfigurationParams, Configure);
        routes.OnNotification("workspace/didChangeWatchedFiles", static () => LspJson.Default.DidChangeWatchedFilesParams, FilesChanged);
        routes.OnNotification("window/workDoneProgress/cancel", static () => LspJson.Default.WorkDoneProgressCancelParams, cancelled => WorkDoneProgress.Cancel(services, cancelled.Token));
    }

    /// <summary>What the server asks of a client that is ready ("initialized").</summary>
    public void Start()
    {
        if (services.Client.WatchesFiles)
        {
            var watchers = new DidChangeWatchedFilesRegistrationOptions([.. Watched.Select(pattern => new Protocol.FileSystemWatcher(pattern))]);
            _ = services.Outgoing.AskAsync("client/registerCapability", new RegistrationParams([new Registration("files", "workspace/didChangeWatchedFiles") { RegisterOptions = watchers }]), LspOutputJson.Default.RegistrationParams);
        }

        if (services.Client.GivesConfiguration) _ = PullConfigurationAsync();
    }

    private void Configure(DidChangeConfigurationParams changed)
    {
        // A client that is asked for its settings sends none along.
        if (services.Client.GivesConfiguration) _ = PullConfigurationAsync();
        else Use(changed.Settings);
    }

    private async Task PullConfigurationAsync()
    {
        try
        {
            var asked = new ConfigurationParams([new ConfigurationItem { Section = "cchcLint" }]);
            var answer = await services.Outgoing.AskAsync("workspace/configuration", asked, LspOutputJson.Default.ConfigurationParams).ConfigureAwait(false);
            if (answer.Result.IsEmpty) return;
            using var values = JsonDocument.Parse(answer.Result);
            if (values.RootElement is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0) Use(list[0]);
        }
        catch (OperationCanceledException)
        {
            // The connection ended before the client answered.
        }
    }

    private void Use(JsonElement settings)
    {
        var problems = services.Settings.Apply(settings, out var changed);
        foreach (var problem in problems) services.Log.Show(MessageType.Warning, problem);
        if (changed) services.Renew();
    }

    private void FilesChanged(DidChangeWatchedFilesParams changed)
    {
        // A configuration names files of any name: what it extends, packs, an office's registry.
        var isConfigured = false;
        foreach (var file in changed.Changes)
        {
            isConfigured |= ConfigurationDocuments.MayBePart(file.Uri);
            documentViews.FileChanged(file);
            if (file.Type == FileChangeType.Deleted) files.Withdraw(file.Uri);
        }

        if (isConfigured) services.Reload();
    }
}
