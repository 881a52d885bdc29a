using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Markdown.Versions;
using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>
/// Rows of TAB-separated fields, as text extraction and spreadsheets leave them. A table is a run of such lines; tabs that
/// only indent or set two words apart (letterhead, signatures) make none.
/// </summary>
internal sealed class TabTableReader(string source, CellReader cells, Revision? revision, LookAhead lookAhead)
{
    private const int MinTabs = 2;

    // Lines before this offset were looked at and are no table.
    private int _rejectedUntil;

    /// <summary>True where no line from an offset on was looked at and is no table.</summary>
    public bool IsFreshAt(int offset) => _rejectedUntil <= offset;

    public TableRegion? TryRead(SourceLine first)
    {
        if (first.Start < _rejectedUntil || Tabs(first) < MinTabs) return null;
        var lines = 0;
        var mostFields = 0;
        var mostTabs = 0;
        var end = first.Start;
        for (var line = first; ; line = SourceLine.At(source, line.Next))
        {
            lookAhead.ToEndOf(line);
            if (line.IsComment(source) && line.Next < source.Length) continue;
            if (Tabs(line) < MinTabs && !IsShortRow(line)) break;
            lines++;
            mostFields = Math.Max(mostFields, FilledFields(line));
            mostTabs = Math.Max(mostTabs, Tabs(line));
            end = line.Next;
            if (line.Next >= source.Length) break;
        }

        var isTable = lines > 1 ? mostFields >= 3 : mostTabs >= 4 && mostFields >= 1 && HasInnerTab(first);
        if (isTable) return ReadRows(first.Start, end);
        _rejectedUntil = end;
        return null;
    }

    // A row that lost its trailing empty fields, with full rows around it.
    private bool IsShortRow(SourceLine line)
    {
        if (Tabs(line) == 0 || line.Next >= source.Length) return false;
        var next = SourceLine.At(source, line.Next);
        lookAhead.ToEndOf(next);
        return Tabs(next) >= MinTabs;
    }

    private TableRegion ReadRows(int start, int end)
    {
        var rows = new List<TableRow>();
        var isCut = false;
        var tabs = Tabs(SourceLine.At(source, start));
        var lastEnd = start;
        for (var at = start; at < end && !isCut;)
        {
            var line = SourceLine.At(source, at);
            at = line.Next;
            if (line.IsComment(source)) continue;
            var next = at < end ? SourceLine.At(source, at) : default;
            if (at < end && revision?.TabRow(line.Start, next.End, tabs) is { } known && cells.TryTake(known.Cells.Count))
            {
                rows.Add(known);
                lastEnd = known.Span.End;
                if (lastEnd > line.End) at = next.Next;
                continue;
            }

            if (at < end && RowGoesOn(line, next, tabs))
            {
                line = line with { End = next.End };
                at = next.Next;
            }

            var row = new List<TableCell>();
            for (var from = line.Start; from <= line.End;)
            {
                isCut = !cells.TryTake();
                if (isCut) break;
                var length = source.AsSpan(from, line.End - from).IndexOf('\t');
                var to = length < 0 ? line.End : from + length;
                row.Add(cells.Read(row.Count, from, to));
                from = to + 1;
            }

            if (row.Count > 0) rows.Add(new TableRow(row, new TextSpan(line.Start, line.End)));
            lastEnd = line.End;
        }

        return new TableRegion(new Table(rows, new TextSpan(start, lastEnd)) { Syntax = TableSyntax.Tabs, Tabs = tabs }, end, isCut);
    }

    // A line end inside a cell: two lines that together have as many fields as the first row, the second without a number.
    private bool RowGoesOn(SourceLine line, SourceLine next, int columns) =>
        Tabs(line) is > 0 and var fields && fields < columns && fields + Tabs(next) == columns && next.End > next.Start
        && char.IsLetter(source[next.Start]) && !MarkerScanner.TryScan(next.Of(source), isHeading: true, out _, out _)
        && source[line.End - 1] != '\t' && next.Of(source)[..next.Of(source).IndexOf('\t')].ContainsAnyExcept("IVX");

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
