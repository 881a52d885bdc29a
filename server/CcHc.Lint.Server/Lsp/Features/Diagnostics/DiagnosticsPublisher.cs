using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Diagnostics;

/// <summary>
/// Pushes diagnostics: every analysed version once, with its version, and never one that a later one has overtaken. Where
/// findings were held back, the version follows once more in full when editing pauses. A client that pulls is told to pull
/// again instead.
/// </summary>
internal sealed class DiagnosticsPublisher : IDisposable
{
    /// <summary>How long nothing must be typed until a word counts as finished.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(800);

    private readonly ServerServices _services;
    private readonly DiagnosticMaker _maker;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ITimer> _timers = new(StringComparer.Ordinal);

    public DiagnosticsPublisher(ServerServices services, DiagnosticMaker maker)
    {
        _services = services;
        _maker = maker;
        services.Documents.OnClosed(Clear);
    }

    /// <summary>Called for each analysis, from any thread.</summary>
    public void Publish(Analysis analysis)
    {
        var snapshot = analysis.Snapshot!;
        var shown = Waits(analysis) ? HeldBack.Without(analysis) : analysis.Findings;
        var diagnostics = _services.Client.PullsDiagnostics ? [] : _maker.Make(analysis, shown);
        lock (_gate)
        {
            if (!_services.Documents.IsCurrent(snapshot)) return;
            StopTimer(snapshot);
            // The pause begins before anybody sees what was held back.
            if (shown.Count < analysis.Findings.Count)
                _timers[snapshot.Uri] = _services.Clock.CreateTimer(_ => PublishAll(analysis), null, Pause, Timeout.InfiniteTimeSpan);
            if (!_services.Client.PullsDiagnostics) Send(snapshot.Uri, snapshot.Version, diagnostics);
        }
    }

    /// <summary>True while findings may be held back from what this analysis shows.</summary>
    public bool Waits(Analysis analysis) =>
        analysis.Snapshot is { HasPaused: false } && (!_services.Client.PullsDiagnostics || _services.Client.RefreshesDiagnostics);

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var timer in _timers.Values) timer.Dispose();
            _timers.Clear();
        }
    }

    private void PublishAll(Analysis analysis)
    {
        var snapshot = analysis.Snapshot!;
        snapshot.HasPaused = true;
        lock (_gate)
        {
            if (!_services.Documents.IsCurrent(snapshot)) return;
            StopTimer(snapshot);
            if (!_services.Client.PullsDiagnostics) Send(snapshot.Uri, snapshot.Version, _maker.Make(analysis));
        }

        if (_services.Client.PullsDiagnostics) _services.Refresh("workspace/diagnostic/refresh");
    }

    private void Clear(DocumentSnapshot closed)
    {
        lock (_gate)
        {
            StopTimer(closed);
            if (!_services.Client.PullsDiagnostics && closed.CheckedName is not null) Send(closed.Uri, null, []);
        }
    }

    private void StopTimer(DocumentSnapshot snapshot)
    {
        if (_timers.Remove(snapshot.Uri, out var timer)) timer.Dispose();
    }

    private void Send(string uri, int? version, IReadOnlyList<Diagnostic> diagnostics) => _services.Outgoing.Notify(
        "textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, diagnostics) { Version = version }, DiagnosticsWriter.Write);
}
