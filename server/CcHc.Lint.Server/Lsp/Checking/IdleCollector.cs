namespace CcHc.Lint.Server.Lsp.Checking;

/// <summary>
/// Collects garbage when a writer has just been shown what was found and nothing else waits. Left to itself the collector
/// runs when its room is used up, which is always in the midst of a check that somebody waits for.
/// </summary>
internal sealed class IdleCollector
{
    // What some versions of an ordinary plan leave behind; less is not worth a pause.
    private const long Worthwhile = 24 * 1024 * 1024;

    private long _allocated = GC.GetTotalAllocatedBytes();
    private int _collections = GC.CollectionCount(0);

    /// <summary>Called by one thread, when it has nothing to do.</summary>
    public void CollectIfWorthwhile()
    {
        var (allocated, collections) = (GC.GetTotalAllocatedBytes(), GC.CollectionCount(0));
        if (collections == _collections)
        {
            if (allocated - _allocated < Worthwhile) return;
            GC.Collect(0, GCCollectionMode.Forced);
            collections = GC.CollectionCount(0);
        }

        (_allocated, _collections) = (allocated, collections);
    }
}
