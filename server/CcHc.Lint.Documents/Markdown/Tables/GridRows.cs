using CcHc.Lint.Documents.Lines;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Puts the lines of a grid table into rows and cells.</summary>
internal sealed class GridRows(string source, GridEdges edges)
{
    // A cell and the pieces of lines that its words stand in.
    private sealed class GridCell(int row, int column)
    {
        public int Row => row;

        public int Column => column;

        public int EndColumn { get; set; }

        public int RowSpan { get; set; } = 1;

        public List<TextSpan> Pieces { get; } = [];
    }

    private readonly List<GridCell> _cells = [];
    private readonly List<GridCell> _open = [];
    private readonly List<TextSpan> _rows = [];
    private readonly List<int> _bars = [];
    private readonly List<int> _edges = [];

    // True where the next line of words begins a row.
    private bool _isClosed = true;

    /// <summary>True where the border below the first row says that it is a head.</summary>
    public bool HasHeadRow { get; private set; }

    public void ReadBorder(SourceLine line)
    {
        if (_rows.Count == 1 && GridBorder.IsBelowHead(line.Of(source))) HasHeadRow = true;
        _open.Clear();
        _isClosed = true;
    }

    public void ReadWords(SourceLine line)
    {
        edges.Find(line.Of(source), _bars, _edges);
        if (_bars.Count < 2) return;
        if (CloseCells(line)) return;
        if (_isClosed) BeginRow(line);
        else _rows[^1] = new TextSpan(_rows[^1].Start, line.End);
        for (var i = 0; i + 1 < _bars.Count; i++) AddPiece(i, line);
    }

    /// <summary>The rows with their cells.</summary>
    /// <param name="reader">Reads the words of a cell, as many cells as the document may hold.</param>
    /// <param name="isCut">True when the limit on cells cut the table off.</param>
    public List<TableRow> ToRows(CellReader reader, out bool isCut)
    {
        isCut = false;
        var rows = new List<TableRow>(_rows.Count);
        var cellsOf = new List<TableCell>[_rows.Count];
        for (var r = 0; r < cellsOf.Length; r++) cellsOf[r] = [];
        foreach (var cell in _cells)
        {
            for (var r = cell.Row; r < cell.Row + cell.RowSpan && !isCut; r++)
            {
                isCut = !reader.TryTake();
                if (isCut) break;
                cellsOf[r].Add(r == cell.Row ? Read(cell, reader) : Continuation(cell, _rows[r].Start));
            }
        }

        for (var r = 0; r < cellsOf.Length; r++)
        {
            if (cellsOf[r].Count > 0) rows.Add(new TableRow(StableSort.InOrder(cellsOf[r], static (a, b) => a.Column.CompareTo(b.Column)), _rows[r]));
        }

        return rows;
    }

    private static TableCell Read(GridCell cell, CellReader reader) =>
        reader.Read(cell.Column, cell.Pieces) with { ColumnSpan = cell.EndColumn - cell.Column, RowSpan = cell.RowSpan };

    private static TableCell Continuation(GridCell cell, int at) =>
        new(cell.Column, MappedText.Empty, new TextSpan(at, at)) { ColumnSpan = cell.EndColumn - cell.Column, IsMergedContinuation = true };

    // A border that leaves cells out closes the others: those left out reach down into the row that begins.
    private bool CloseCells(SourceLine line)
    {
        var text = line.Of(source);
        var closes = false;
        for (var i = 0; i + 1 < _bars.Count && !closes; i++) closes = GridBorder.ClosesCell(text[(_bars[i] + 1).._bars[i + 1]]);
        if (!closes || _isClosed) return closes;
        for (var i = 0; i + 1 < _bars.Count; i++)
        {
            if (GridBorder.ClosesCell(text[(_bars[i] + 1).._bars[i + 1]])) RemoveOpen(_edges[i], _edges[i + 1]);
        }

        _rows.Add(new TextSpan(line.Next, line.Next));
        foreach (var cell in _open) cell.RowSpan++;
        for (var i = 0; i + 1 < _bars.Count; i++)
        {
            if (!GridBorder.ClosesCell(text[(_bars[i] + 1).._bars[i + 1]])) AddPiece(i, line);
        }

        return true;
    }

    private void RemoveOpen(int from, int to)
    {
        for (var c = _open.Count - 1; c >= 0; c--)
        {
            if (_open[c].Column < to && _open[c].EndColumn > from) _open.RemoveAt(c);
        }
    }

    private void BeginRow(SourceLine line)
    {
        _rows.Add(new TextSpan(line.Start, line.End));
        _isClosed = false;
    }

    private void AddPiece(int bar, SourceLine line)
    {
        var (from, to) = (_edges[bar], _edges[bar + 1]);
        var cell = _open.Find(open => open.Column <= from && from < open.EndColumn);
        if (cell is null)
        {
            cell = new GridCell(_rows.Count - 1, from) { EndColumn = to };
            _cells.Add(cell);
            _open.Add(cell);
        }

        cell.Pieces.Add(new TextSpan(line.Start + _bars[bar] + 1, line.Start + _bars[bar + 1]));
    }
}
