using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Markdown.Versions;

/// <summary>How a version of a text differs from the one before: it begins and ends with the same characters.</summary>
internal sealed class Revision
{
    private readonly int _head;
    private readonly int _tail;
    private List<Table>? _tables;
    private Table? _table;

    private Revision(ParsedVersion earlier, string source)
    {
        Earlier = earlier;
        var before = earlier.Source.AsSpan();
        var now = source.AsSpan();
        _head = before.CommonPrefixLength(now);
        _tail = now.Length - CommonSuffix(before[_head..], now[_head..]);
        Shift = now.Length - before.Length;
    }

    public ParsedVersion Earlier { get; }

    /// <summary>How many characters the common end has moved by.</summary>
    public int Shift { get; }

    /// <summary>Null where nothing is known of a version before, or it was read within other limits.</summary>
    public static Revision? Of(ParsedVersion? earlier, string source, ReadLimits limits) =>
        earlier is not null && earlier.Limits == limits ? new Revision(earlier, source) : null;

    /// <summary>Index of the checkpoint from which on the text has to be read again; -1 where that is its start.</summary>
    public int LastBeforeChange() => Earlier.Checkpoints.LastDecidedBefore(_head);

    /// <summary>Index of the checkpoint of the version before that corresponds to an offset, with all the text behind unchanged; -1 where there is none.</summary>
    public int CheckpointBehindChange(int offset)
    {
        if (offset < _tail) return -1;
        var index = Earlier.Checkpoints.FirstFrom(offset - Shift);
        return index < Earlier.Checkpoints.Count && Earlier.Checkpoints[index].At == offset - Shift ? index : -1;
    }

    /// <summary>The row of a table that lies in a range of the source, where the version before had it in the same words; else null.</summary>
    public TableRow? Row(int start, int end, TableSyntax syntax) => Find(start, end, syntax, out var table, out var row) ? Moved(table, row, start) : null;

    private static TableRow Moved(Table table, int row, int start)
    {
        var known = table.Rows[row];
        return start == known.Span.Start ? known : known.MovedBy(start - known.Span.Start);
    }

    private bool Find(int start, int end, TableSyntax syntax, out Table table, out int row)
    {
        (table, row) = (null!, -1);
        // The line end belongs to the words: without it the line went on.
        var before = end < _head ? start : start >= _tail ? start - Shift : -1;
        if (before < 0 || TableAt(before) is not { } found || found.Syntax != syntax) return false;
        table = found;
        row = RowAt(found, before);
        return row >= 0;
    }

    private Table? TableAt(int offset)
    {
        if (_table is { } known && known.Span.Start <= offset && offset < known.Span.End) return known;
        _tables ??= TablesOf(Earlier.Blocks);
        var (low, high) = (0, _tables.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tables[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < _tables.Count && _tables[low].Span.Start <= offset ? _table = _tables[low] : null;
    }

    private static List<Table> TablesOf(List<Block> blocks)
    {
        var tables = new List<Table>();
        foreach (var block in blocks)
        {
            if (block.Table is { } table) tables.Add(table);
        }

        return tables;
    }

    private static int RowAt(Table table, int offset)
    {
        var (low, high) = (0, table.Rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (table.Rows[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low < table.Rows.Count && table.Rows[low].Span.Start == offset ? low : -1;
    }

    private static int CommonSuffix(ReadOnlySpan<char> before, ReadOnlySpan<char> now)
    {
        const int Step = 256;
        var most = Math.Min(before.Length, now.Length);
        var length = 0;
        while (length + Step <= most && before.Slice(before.Length - length - Step, Step).SequenceEqual(now.Slice(now.Length - length - Step, Step))) length += Step;
        while (length < most && before[before.Length - length - 1] == now[now.Length - length - 1]) length++;
        return length;
    }
}
