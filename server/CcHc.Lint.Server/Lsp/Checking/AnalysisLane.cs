using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Checking;

/// <summary>
/// Analyses documents one after the other on a thread of its own. It starts at once when idle; versions that a later one has
/// overtaken are left out, and given up where they had begun. The document edited last comes first.
/// </summary>
internal sealed class AnalysisLane : IDisposable
{
    // Shorter than people pause between two keys, longer than it takes to bring the next one here.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(30);

    private readonly IdleCollector _garbage = new();
    private readonly IDocumentChecker _checker;
    private readonly Action<Analysis> _analysed;
    private readonly Action<Exception> _failed;
    private readonly Action<TimeSpan> _awaitTold;
    private readonly Stack<DocumentSnapshot> _waiting = [];
    private readonly object _gate = new();
    private bool _isClosed;

    /// <param name="checker">What analyses.</param>
    /// <param name="analysed">Called on the lane's thread, before the next analysis begins.</param>
    /// <param name="failed">Told of a fault of ours; the lane goes on.</param>
    /// <param name="awaitTold">Waits until the client has what it asked for and was sent, but no longer than the time given.</param>
    public AnalysisLane(IDocumentChecker checker, Action<Analysis> analysed, Action<Exception> failed, Action<TimeSpan> awaitTold)
    {
        _checker = checker;
        _analysed = analysed;
        _failed = failed;
        _awaitTold = awaitTold;
        new Thread(Run) { IsBackground = true, Name = "analysis" }.Start();
    }

    public void Schedule(DocumentSnapshot snapshot)
    {
        if (snapshot.CheckedName is null) return;
        lock (_gate)
        {
            _waiting.Push(snapshot);
            Monitor.Pulse(_gate);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            foreach (var snapshot in _waiting) snapshot.Supersede();
            _waiting.Clear();
            Monitor.Pulse(_gate);
        }
    }

    private void Run()
    {
        while (Next() is { } snapshot)
        {
            _garbage.Begin();
            Analyse(snapshot);
            if (!_garbage.IsUrgent) continue;
            if (!IsAwaited) _awaitTold(Rest);
            _garbage.Collect();
        }
    }

    /// <summary>True where the next version is here already: nobody will see what was found of this one.</summary>
    private bool IsAwaited
    {
        get
        {
            lock (_gate) return _waiting.Count > 0;
        }
    }

    private DocumentSnapshot? Next()
    {
        lock (_gate)
        {
            while (true)
            {
                // What is completed here was overtaken while it waited.
                while (_waiting.TryPop(out var snapshot))
                {
                    if (!snapshot.Analysis.IsCompleted) return snapshot;
                }

                if (_isClosed) return null;
                if (Monitor.Wait(_gate, Rest) || _waiting.Count > 0 || _isClosed) continue;
                _garbage.CollectIfWorthwhile();
                Monitor.Wait(_gate);
            }
        }
    }

    private void Analyse(DocumentSnapshot snapshot)
    {
        try
        {
            var analysis = Analysis.Of(snapshot, _checker);
            // Published first: a request that waits for the analysis takes the processor then.
            if (!snapshot.Analysis.IsCompleted) _analysed(analysis);
            snapshot.Complete(analysis);
        }
        catch (OperationCanceledException) when (snapshot.Superseded.IsCancellationRequested)
        {
            // Whoever waited for it was told when the later version came.
        }
#pragma warning disable CA1031 // A fault in one analysis must not end the lane; whoever waits gets it, and the log.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            snapshot.Fail(fault);
            _ = snapshot.Analysis.Exception;
            _failed(fault);
        }
    }
}
