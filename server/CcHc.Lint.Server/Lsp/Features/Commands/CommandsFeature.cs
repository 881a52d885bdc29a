using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Features.WordFiles;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Commands;

/// <summary>What a user runs by name.</summary>
internal sealed class CommandsFeature(ServerServices services, DiagnosticsFeature diagnostics, FilePublisher files, WordFilesFeature wordFiles) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities) =>
        capabilities.ExecuteCommandProvider = new ExecuteCommandOptions(CommandNames.All) { WorkDoneProgress = true };

    public void Register(RouteTable routes) =>
        routes.OnRequest("workspace/executeCommand", static () => LspJson.Default.ExecuteCommandParams, static () => LspOutputJson.Default.JsonDocument, RunAsync);

    private async Task<JsonDocument?> RunAsync(ExecuteCommandParams asked, CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        switch (asked.Command)
        {
            case CommandNames.AnnotateDocx:
                return Answer(wordFiles.Annotate(TextOf(asked.Arguments), CopyOptions.Of(asked.Arguments)));
            case CommandNames.FixDocx:
                return Answer(wordFiles.Fix(TextOf(asked.Arguments), CopyOptions.Of(asked.Arguments)));
            case CommandNames.CheckWorkspace:
                await CheckWorkspaceAsync(asked.WorkDoneToken, cancellation).ConfigureAwait(false);
                return null;
            case CommandNames.OpenRule:
                await OpenRuleAsync(TextOf(asked.Arguments)).ConfigureAwait(false);
                return null;
            case CommandNames.ShowReport:
                return Answer(await new ReportCommand(services).RunAsync(TextOf(asked.Arguments)).ConfigureAwait(false));
            case CommandNames.Reload:
                services.Reload();
                return null;
            default:
                throw RpcException.InvalidParams($"There is no command {asked.Command}.");
        }
    }

    private static JsonDocument Answer(WrittenFile file) => JsonSerializer.SerializeToDocument(file, WrittenFileJson.Default.WrittenFile);

    /// <summary>The first argument; "" where it is none.</summary>
    private static string TextOf(IReadOnlyList<JsonElement>? arguments) => arguments is [{ ValueKind: JsonValueKind.String } text, ..] ? text.GetString()! : "";

    private async Task CheckWorkspaceAsync(JsonElement? token, CancellationToken cancellation)
    {
        if (services.Roots.Paths.Count == 0)
            throw RpcException.Failed(services.Say("Chưa mở thư mục nào.", "No folder is open."));
        token ??= await CreateTokenAsync().ConfigureAwait(false);
        var paths = services.Files.Find();
        using var progress = new WorkDoneProgress(services, token, services.Say("Kiểm tra thư mục", "Checking the folders"), cancellation);
        var (checkedFiles, findings) = (0, 0);
        for (var i = 0; i < paths.Count; i++)
        {
            progress.Cancellation.ThrowIfCancellationRequested();
            if (diagnostics.Know(paths[i]) is { } file)
            {
                checkedFiles++;
                findings += file.Summary.Diagnostics.Count;
                // A client that pulls has asked for the folders itself, and would show everything twice.
                if (!services.Client.PullsDiagnostics) files.Publish(file);
            }

            progress.Report(i + 1, paths.Count);
        }

        services.Log.Show(MessageType.Info, new LocalizedText(
            $"Đã kiểm tra {checkedFiles} tệp chưa mở: {findings} phát hiện.", $"{checkedFiles} files that are not open were checked: {findings} findings."));
    }

    private async Task<JsonElement?> CreateTokenAsync()
    {
        if (!services.Client.ShowsProgress) return null;
        var token = JsonSerializer.SerializeToElement($"check-{Guid.NewGuid():N}", LspOutputJson.Default.String);
        var answer = await services.Outgoing.AskAsync("window/workDoneProgress/create", new WorkDoneProgressCreateParams(token), LspOutputJson.Default.WorkDoneProgressCreateParams).ConfigureAwait(false);
        return answer.Error.IsEmpty ? token : null;
    }

    private async Task OpenRuleAsync(string idOrCode)
    {
        var rule = services.Checker.Rules.FirstOrDefault(rule =>
            rule.Id.Equals(idOrCode, StringComparison.OrdinalIgnoreCase) || rule.Code.Equals(idOrCode, StringComparison.OrdinalIgnoreCase));
        if (rule is null) throw RpcException.InvalidParams($"There is no rule “{idOrCode}”.");
        var page = services.Pages.Write(rule, services.Wording.Language) ?? throw RpcException.Failed(services.Say($"Không ghi được trang của quy tắc {rule.Code}.", $"The page of rule {rule.Code} cannot be written."));
        if (!services.Client.ShowsDocuments) throw RpcException.Failed(services.Say($"Trình soạn thảo không mở được trang {page}.", $"The client cannot open {page}."));
        await services.Outgoing.AskAsync("window/showDocument", new ShowDocumentParams(page) { TakeFocus = true }, LspOutputJson.Default.ShowDocumentParams).ConfigureAwait(false);
    }
}
