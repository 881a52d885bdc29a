namespace CcHc.Lint.Documents.Markdown.Versions;

/// <summary>Checkpoints in the order of the text.</summary>
/// <remarks>An array: a list of our own structs would be compiled anew at every start of the program.</remarks>
internal sealed class CheckpointList
{
    private Checkpoint[] _items = new Checkpoint[64];

    public int Count { get; private set; }

    public Checkpoint this[int index] => _items[index];

    public void Add(Checkpoint checkpoint)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = checkpoint;
    }

    /// <summary>Takes over the first checkpoints of another list.</summary>
    public void AddFirst(CheckpointList other, int count)
    {
        if (_items.Length < Count + count) Array.Resize(ref _items, Count + count + 64);
        Array.Copy(other._items, 0, _items, Count, count);
        Count += count;
    }

    /// <summary>Takes over the checkpoints of another list from an index on, moved.</summary>
    /// <param name="characters">How far they have moved.</param>
    /// <param name="blocks">How many more blocks stand before them.</param>
    /// <param name="cells">How many more cells the document may hold behind them.</param>
    /// <param name="reach">
    /// How far was looked since the checkpoint before the first of them. The line at that one may have been looked at already
    /// when it was noted, and is not looked at again.
    /// </param>
    public void AddMoved(CheckpointList other, int from, int characters, int blocks, int cells, int reach)
    {
        for (var i = from; i < other.Count; i++)
        {
            var known = other._items[i];
            var moved = known.Reach == LookAhead.Everything ? known.Reach : known.Reach + characters;
            Add(new Checkpoint(known.At + characters, known.Blocks + blocks, known.CellsLeft + cells, known.Levels, i == from ? Math.Max(reach, moved) : moved));
        }
    }

    /// <summary>Index of the first checkpoint at or behind an offset; <see cref="Count"/> where there is none.</summary>
    public int FirstFrom(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_items[middle].At < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Index of the last checkpoint before which nothing from an offset on decided anything; -1 where there is none.</summary>
    public int LastDecidedBefore(int offset)
    {
        var last = -1;
        while (last + 1 < Count && _items[last + 1] is var next && next.At <= offset && next.Reach <= offset) last++;
        return last;
    }
}
