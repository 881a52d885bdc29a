namespace CcHc.Lint.Server.Lsp.Checking;

/// <summary>
/// Collects garbage when a writer has just been shown what was found and nothing else waits. Left to itself the collector
/// runs when its room is used up, which is always in the midst of a check that somebody waits for, and when the most is
/// alive: what was found of two versions, and what the rules are at. For one thread.
/// </summary>
internal sealed class IdleCollector
{
    // What some versions of an ordinary plan leave behind; less is not worth a pause.
    private const long Worthwhile = 24 * 1024 * 1024;

    // What was found of the version before the latest has got to generation 1, and is needed no more.
    private const int WithVersionBefore = 1;

    private long _allocated = GC.GetTotalAllocatedBytes();
    private int _collections = GC.CollectionCount(0);
    private long _atBegin;

    /// <summary>
    /// True where one check has left that much behind, as that of a long plan does every time: the next one would not come
    /// to its end without collecting.
    /// </summary>
    public bool IsUrgent => GC.GetTotalAllocatedBytes() - _atBegin >= Worthwhile;

    /// <summary>Called before each check.</summary>
    public void Begin() => _atBegin = GC.GetTotalAllocatedBytes();

    /// <summary>Collects behind a check that left much, before the next one begins.</summary>
    public void Collect() => Collect(WithVersionBefore);

    /// <summary>Called when there is nothing to do.</summary>
    public void CollectIfWorthwhile()
    {
        if (GC.CollectionCount(0) != _collections) Note();
        else if (GC.GetTotalAllocatedBytes() - _allocated >= Worthwhile) Collect(0);
    }

    private void Collect(int generation)
    {
        GC.Collect(generation, GCCollectionMode.Forced);
        Note();
    }

    private void Note() => (_allocated, _collections) = (GC.GetTotalAllocatedBytes(), GC.CollectionCount(0));
}
