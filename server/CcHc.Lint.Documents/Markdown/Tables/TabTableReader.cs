using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Markdown.Versions;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>
/// Rows of TAB-separated fields, as text extraction and spreadsheets leave them. A table is a run of such lines; tabs that
/// only indent or set two words apart (letterhead, signatures) make none.
/// </summary>
internal sealed class TabTableReader(string source, CellReader cells, Revision? revision, LookAhead lookAhead)
{
    private const int MinTabs = 2;

    // So many rows may follow each other that lost their trailing empty fields.
    private const int MostShortRows = 3;

    private readonly TabRowFinder _finder = new(source, lookAhead);
    private readonly List<TextSpan> _rows = [];

    // Lines before this offset were looked at and are no table.
    private int _rejectedUntil;

    /// <summary>True where no line from an offset on was looked at and is no table.</summary>
    public bool IsFreshAt(int offset) => _rejectedUntil <= offset;

    public TableRegion? TryRead(SourceLine first)
    {
        if (first.Start < _rejectedUntil || Tabs(first) is 0 || !MayBeRow(first)) return null;
        var columns = _finder.TabsOfRows(first);
        // A line with one tab opens a table where it is the beginning of a row that goes on below.
        if (Tabs(first) < MinTabs && _finder.LastLineOf(first, columns) == first) return null;
        _rows.Clear();
        var lines = 0;
        var mostFields = 0;
        var mostTabs = 0;
        var end = first.Start;
        for (var line = first; ; line = SourceLine.At(source, line.Next))
        {
            lookAhead.ToEndOf(line);
            if (line.IsComment(source) && line.Next < source.Length) continue;
            var last = _finder.LastLineOf(line, columns);
            if (last == line && !MayBeRow(line)) break;
            lines++;
            mostFields = Math.Max(mostFields, FilledFields(line));
            mostTabs = Math.Max(mostTabs, Tabs(line));
            _rows.Add(new TextSpan(line.Start, last.End));
            end = last.Next;
            if (last.Next >= source.Length) break;
            line = last;
        }

        var isTable = lines > 1 || _rows is [var only] && only.End > first.End ? mostFields >= 3 : mostTabs >= 4 && mostFields >= 1 && HasInnerTab(first);
        if (isTable) return ReadRows(first.Start, end);
        _rejectedUntil = end;
        return null;
    }

    // A line with several tabs, or one that lost its trailing empty fields, with full rows below it.
    private bool MayBeRow(SourceLine line)
    {
        for (var looked = 0; looked <= MostShortRows; looked++)
        {
            var tabs = Tabs(line);
            if (tabs >= MinTabs) return true;
            if (tabs == 0 || line.Next >= source.Length) return false;
            line = SourceLine.At(source, line.Next);
            lookAhead.ToEndOf(line);
        }

        return false;
    }

    private TableRegion ReadRows(int start, int end)
    {
        var rows = new List<TableRow>(_rows.Count);
        var isCut = false;
        var lastEnd = start;
        foreach (var span in _rows)
        {
            lastEnd = span.End;
            if (revision?.Row(span.Start, span.End, TableSyntax.Tabs) is { } known && known.Span == span && cells.TryTake(known.Cells.Count))
            {
                rows.Add(known);
                continue;
            }

            var row = ReadRow(span, out isCut);
            if (row.Count > 0) rows.Add(new TableRow(row, span));
            if (isCut) break;
        }

        return new TableRegion(new Table(rows, new TextSpan(start, lastEnd)) { Syntax = TableSyntax.Tabs }, end, isCut);
    }

    private List<TableCell> ReadRow(TextSpan span, out bool isCut)
    {
        isCut = false;
        var row = new List<TableCell>();
        for (var from = span.Start; from <= span.End;)
        {
            isCut = !cells.TryTake();
            if (isCut) break;
            var length = source.AsSpan(from, span.End - from).IndexOf('\t');
            var to = length < 0 ? span.End : from + length;
            row.Add(cells.Read(row.Count, from, to));
            from = to + 1;
        }

        return row;
    }

    private int Tabs(SourceLine line) => line.Of(source).Count('\t');

    private bool HasInnerTab(SourceLine line) => line.Of(source).TrimStart().Contains('\t');

    private int FilledFields(SourceLine line)
    {
        var count = 0;
        var text = line.Of(source);
        foreach (var field in text.Split('\t')) count += text[field].IsWhiteSpace() ? 0 : 1;
        return count;
    }
}
