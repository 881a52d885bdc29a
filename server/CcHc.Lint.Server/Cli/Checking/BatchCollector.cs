using System.Diagnostics;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>
/// Collects garbage between the documents of a batch, when none is in the midst of its check: then next to nothing is alive,
/// and a collection, which all processors wait for, is over in a fraction of the time. Left to itself the collector gives
/// itself as much room as the processor's cache is large, 50 MB and more on a server; documents are checked no faster for it,
/// and a run takes the more memory. Safe to use from several threads.
/// </summary>
/// <param name="jobs">How many documents are checked at a time.</param>
internal sealed class BatchCollector(int jobs)
{
    // Some documents of an ordinary size for each that is checked at a time.
    private const long RoomOfEach = 16 * 1024 * 1024;

    // Longer than an ordinary document takes. Whoever is checking a long one is not waited for: the others would stand still.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly long _room = RoomOfEach * Math.Max(jobs, 2);
    private readonly object _gate = new();
    private long _allocated = GC.GetTotalAllocatedBytes();
    private bool _isCollecting;
    private int _generation;
    private int _inTheMidst;

    /// <summary>Called before each document; waits while garbage is collected.</summary>
    /// <returns>To be disposed of behind the document, once.</returns>
    public IDisposable Enter()
    {
        lock (_gate)
        {
            while (_isCollecting) Monitor.Wait(_gate);
            _inTheMidst++;
            return new Stay(this, _generation);
        }
    }

    private void Leave(int generation)
    {
        lock (_gate)
        {
            if (generation == _generation) _inTheMidst--;
            if (_isCollecting)
            {
                Monitor.PulseAll(_gate);
                return;
            }

            if (GC.GetTotalAllocatedBytes() - _allocated < _room) return;
            _isCollecting = true;
            AwaitOthers();
        }

        GC.Collect(0, GCCollectionMode.Forced);
        lock (_gate)
        {
            _allocated = GC.GetTotalAllocatedBytes();
            _isCollecting = false;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until no document is in the midst; those that outlast it are not waited for again.</summary>
    private void AwaitOthers()
    {
        var start = Stopwatch.GetTimestamp();
        while (_inTheMidst > 0)
        {
            var rest = Patience - Stopwatch.GetElapsedTime(start);
            if (rest > TimeSpan.Zero)
            {
                Monitor.Wait(_gate, rest);
                continue;
            }

            _generation++;
            _inTheMidst = 0;
        }
    }

    private sealed class Stay(BatchCollector collector, int generation) : IDisposable
    {
        public void Dispose() => collector.Leave(generation);
    }
}
