namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>
/// Collects garbage between the documents of a batch. The collector gives itself as much room as the processor's cache is
/// large, 50 MB and more on a server; documents are checked no faster for it, and a run takes the more memory. Safe to use from
/// several threads.
/// </summary>
internal sealed class BatchCollector
{
    // Some documents of an ordinary size.
    private const long Room = 32 * 1024 * 1024;

    private long _allocated = GC.GetTotalAllocatedBytes();

    /// <summary>Called behind each document.</summary>
    public void CollectIfWorthwhile()
    {
        var (last, now) = (Volatile.Read(ref _allocated), GC.GetTotalAllocatedBytes());
        if (now - last < Room || Interlocked.CompareExchange(ref _allocated, now, last) != last) return;
        GC.Collect(0, GCCollectionMode.Forced);
    }
}
