namespace CcHc.Lint.Documents.Lines;

/// <summary>Turns columns of indentation into depth: a line is one deeper than the nearest line above that stands further left.</summary>
internal sealed class IndentStack(int maxDepth)
{
    private readonly Stack<int> _columns = new();

    public void Clear() => _columns.Clear();

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
