namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Puts the cells of an HTML table into rows and columns; cells that reach down appear in the rows below too.</summary>
internal sealed class HtmlTableGrid(string source, CellReader cells)
{
    private readonly List<TableRow> _rows = [];
    private readonly SortedList<int, Reach> _reaching = [];
    private List<TableCell>? _row;
    private int _rowStart;
    private int _column;
    private HtmlTag? _open;
    private bool _hasHeadCell;
    private bool _hasBodyCell;

    // A merged cell that still covers rows below.
    private readonly record struct Reach(int ColumnSpan, int RowsLeft);

    public bool IsCut { get; private set; }

    public bool HasHeadRow { get; private set; }

    public void Read(HtmlTag tag)
    {
        switch (tag.Name)
        {
            case "tr":
                CloseRow(tag.Span.Start);
                if (!tag.IsClosing) OpenRow(tag.Span.Start);
                break;
            case "td" or "th":
                CloseCell(tag.Span.Start);
                if (tag.IsClosing) break;
                if (_row is null) OpenRow(tag.Span.Start);
                _open = tag;
                break;
            case "thead" or "tbody" or "tfoot" or "caption":
                CloseRow(tag.Span.Start);
                break;
        }
    }

    public List<TableRow> Finish(int end)
    {
        CloseRow(end);
        return _rows;
    }

    private void OpenRow(int at)
    {
        _row = [];
        _rowStart = at;
        _column = 0;
        _hasHeadCell = false;
        _hasBodyCell = false;
    }

    private void CloseRow(int at)
    {
        CloseCell(at);
        if (_row is null) return;
        AddReaching(int.MaxValue, at);
        if (_row.Count > 0)
        {
            if (_rows.Count == 0) HasHeadRow = _hasHeadCell && !_hasBodyCell;
            _rows.Add(new TableRow(_row, new TextSpan(_rowStart, at)));
        }

        AgeReaching();
        _row = null;
    }

    private void CloseCell(int at)
    {
        if (_open is not { } tag || _row is null) return;
        _open = null;
        AddReaching(_column, tag.Span.Start);
        if (!TakeCell()) return;
        var columnSpan = tag.Number(source, "colspan");
        var rowSpan = tag.Number(source, "rowspan");
        _row.Add(cells.Read(_column, tag.Span.End, at) with { ColumnSpan = columnSpan, RowSpan = rowSpan });
        if (tag.Name == "th") _hasHeadCell = true;
        else _hasBodyCell = true;
        // Marked with one row more than it reaches: the row it stands in counts too when the row closes.
        if (rowSpan > 1) _fresh.Add((_column, new Reach(columnSpan, rowSpan - 1)));
        _column += columnSpan;
    }

    private readonly List<(int Column, Reach Reach)> _fresh = [];

    // Continuations of cells above that stand at or before the column where the next cell wants to go.
    private void AddReaching(int column, int at)
    {
        if (_row is null) return;
        while (_reaching.Count > 0)
        {
            var index = FirstAtOrAfter(_column);
            if (index >= _reaching.Count) return;
            var start = _reaching.GetKeyAtIndex(index);
            if (column != int.MaxValue && start > _column) return;
            if (!TakeCell()) return;
            var reach = _reaching.GetValueAtIndex(index);
            _row.Add(new TableCell(start, MappedText.Empty, new TextSpan(at, at)) { ColumnSpan = reach.ColumnSpan, IsMergedContinuation = true });
            _column = start + reach.ColumnSpan;
        }
    }

    private int FirstAtOrAfter(int column)
    {
        var low = 0;
        var high = _reaching.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_reaching.GetKeyAtIndex(middle) < column) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void AgeReaching()
    {
        for (var i = _reaching.Count - 1; i >= 0; i--)
        {
            var reach = _reaching.GetValueAtIndex(i);
            if (reach.RowsLeft <= 1) _reaching.RemoveAt(i);
            else _reaching.SetValueAtIndex(i, reach with { RowsLeft = reach.RowsLeft - 1 });
        }

        foreach (var (column, reach) in _fresh) _reaching[column] = reach;
        _fresh.Clear();
    }

    private bool TakeCell()
    {
        if (cells.TryTake()) return true;
        IsCut = true;
        return false;
    }
}
