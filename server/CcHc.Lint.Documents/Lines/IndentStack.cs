namespace CcHc.Lint.Documents.Lines;

/// <summary>Turns columns of indentation into depth: a line is one deeper than the nearest line above that stands further left.</summary>
internal sealed class IndentStack(int maxDepth)
{
    private readonly Stack<int> _columns = new();

    /// <summary>The open levels in one number, from which <see cref="Unpack"/> opens them again; null where they don't fit.</summary>
    public ulong? Packed
    {
        get
        {
            if (_columns.Count > sizeof(ulong)) return null;
            var packed = 0UL;
            foreach (var column in _columns)
            {
                if (column >= byte.MaxValue) return null;
                packed = packed << 8 | (uint)(column + 1);
            }

            return packed;
        }
    }

    public void Clear() => _columns.Clear();

    public void Unpack(ulong packed)
    {
        _columns.Clear();
        for (; packed != 0; packed >>= 8) _columns.Push((int)(packed & byte.MaxValue) - 1);
    }

    /// <summary>The depth of a line; <paramref name="isTooDeep"/> when it is deeper than the limit, which is then returned.</summary>
    public int DepthOf(int column, out bool isTooDeep)
    {
        while (_columns.Count > 0 && _columns.Peek() >= column) _columns.Pop();
        var depth = _columns.Count;
        isTooDeep = depth > maxDepth;
        if (!isTooDeep) _columns.Push(column);
        return Math.Min(depth, maxDepth);
    }
}
