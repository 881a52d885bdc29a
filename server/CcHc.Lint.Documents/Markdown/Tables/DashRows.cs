using CcHc.Lint.Documents.Lines;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Puts the lines of a table without bars into rows and cells.</summary>
/// <param name="offsets">Room for the offsets of one line's columns.</param>
internal sealed class DashRows(string source, CellReader cells, DashColumns columns, List<int> offsets)
{
    private readonly List<TableRow> _rows = [];
    private readonly List<TextSpan>[] _pieces = Pieces(columns.Count);
    private bool _hasHead;
    private bool _isCut;

    // The row that lines are gathered for.
    private TextSpan? _open;

    public void ReadHead(SourceLine first, int end)
    {
        for (var line = first; line.Start < end; line = SourceLine.At(source, line.Next)) AddLine(line);
        CloseRow();
        _hasHead = _rows.Count > 0;
    }

    /// <summary>Reads lines that are a row each.</summary>
    public void ReadLines(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var line = SourceLine.At(source, at);
            at = line.Next;
            AddLine(line);
            CloseRow();
        }
    }

    /// <summary>Reads rows of several lines with blank lines between them.</summary>
    public void ReadParagraphs(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var line = SourceLine.At(source, at);
            at = line.Next;
            if (line.IsBlank(source)) CloseRow();
            else AddLine(line);
        }

        CloseRow();
    }

    public TableRegion ToRegion(int start, SourceLine last) =>
        new(new Table(_rows, new TextSpan(start, last.End)) { HasHeadRow = _hasHead }, last.Next, _isCut);

    private static List<TextSpan>[] Pieces(int count)
    {
        var pieces = new List<TextSpan>[count];
        for (var i = 0; i < count; i++) pieces[i] = [];
        return pieces;
    }

    private void AddLine(SourceLine line)
    {
        var text = line.Of(source);
        if (line.IsComment(source) || DashLine.Is(text)) return;
        columns.Cut(text, offsets);
        for (var c = 0; c < _pieces.Length; c++) _pieces[c].Add(new TextSpan(line.Start + offsets[c], line.Start + offsets[c + 1]));
        _open = new TextSpan(_open?.Start ?? line.Start, line.End);
    }

    private void CloseRow()
    {
        if (_open is not { } span || _isCut) return;
        var row = new List<TableCell>(_pieces.Length);
        foreach (var pieces in _pieces)
        {
            _isCut = _isCut || !cells.TryTake();
            if (!_isCut) row.Add(cells.Read(row.Count, pieces));
            pieces.Clear();
        }

        if (row.Count > 0) _rows.Add(new TableRow(row, span));
        _open = null;
    }
}
