using System.Text.Json;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>Progress of one piece of work that the user watches and may cancel; nothing is sent where nobody asked for it.</summary>
internal sealed class WorkDoneProgress : IDisposable
{
    private readonly ServerServices _services;
    private readonly JsonElement? _token;
    private readonly CancellationTokenSource _cancellation;
    private int _lastPercentage = -1;

    /// <param name="token">The client's token; null where it gave none.</param>
    public WorkDoneProgress(ServerServices services, JsonElement? token, string title, CancellationToken cancellation)
    {
        _services = services;
        _token = token is { ValueKind: JsonValueKind.String or JsonValueKind.Number } ? token : null;
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (_token is not { } known) return;
        services.RunningWork[known.GetRawText()] = _cancellation;
        Send(new WorkDoneProgressValue("begin") { Title = title, Cancellable = true, Percentage = 0 });
    }

    public CancellationToken Cancellation => _cancellation.Token;

    /// <summary>"window/workDoneProgress/cancel".</summary>
    public static void Cancel(ServerServices services, JsonElement token)
    {
        if (services.RunningWork.TryGetValue(token.GetRawText(), out var running)) running.Cancel();
    }

    public void Report(int done, int all)
    {
        var percentage = all == 0 ? 100 : done * 100 / all;
        if (_token is null || percentage == _lastPercentage) return;
        _lastPercentage = percentage;
        Send(new WorkDoneProgressValue("report") { Message = $"{done}/{all}", Percentage = percentage });
    }

    public void Dispose()
    {
        if (_token is { } token)
        {
            _services.RunningWork.TryRemove(token.GetRawText(), out _);
            Send(new WorkDoneProgressValue("end"));
        }

        _cancellation.Dispose();
    }

    private void Send(WorkDoneProgressValue value) =>
        _services.Outgoing.Notify("$/progress", new ProgressParams(_token!.Value, value), LspOutputJson.Default.ProgressParams);
}
