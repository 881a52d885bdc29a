using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Markdown.Versions;
using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Pipe tables, with or without the delimiter row and the pipes at either end.</summary>
internal sealed class PipeTableReader(string source, CellReader cells, Revision? revision, LookAhead lookAhead)
{
    private int _rejectedUntil;

    /// <summary>True where no line from an offset on was looked at and is no table.</summary>
    public bool IsFreshAt(int offset) => _rejectedUntil <= offset;

    public TableRegion? TryRead(SourceLine first)
    {
        if (first.Start < _rejectedUntil || !first.Of(source).Contains('|')) return null;
        var next = first.Next < source.Length ? SourceLine.At(source, first.Next) : default;
        var hasHead = first.Next < source.Length && IsDelimiter(next.Of(source)) && !IsDelimiter(first.Of(source));
        if (first.Next < source.Length) lookAhead.ToEndOf(next);
        var end = EndOfRun(first, out var lines, out var isEven);
        if (lines > 0 && (hasHead || IsTable(first, lines, isEven))) return ReadRows(first.Start, end, hasHead);
        _rejectedUntil = end;
        return null;
    }

    // Without a delimiter row only what looks like rows on purpose is a table: pipes at the start, or the same number
    // of them, at least two, in every line.
    private bool IsTable(SourceLine first, int lines, bool isEven)
    {
        var text = first.Of(source).Trim();
        var pipes = Pipes(text);
        if (text[0] == '|') return lines > 1 ? pipes >= 2 : pipes >= 3 && text[^1] == '|';
        return lines > 1 && isEven && pipes >= 2 && !BulletScanner.TryScan(text, out _);
    }

    private int EndOfRun(SourceLine first, out int lines, out bool isEven)
    {
        lines = 0;
        isEven = true;
        var expected = Pipes(first.Of(source).Trim());
        var end = first.Start;
        for (var line = first; ; line = SourceLine.At(source, line.Next))
        {
            lookAhead.ToEndOf(line);
            if (line.IsComment(source) && line.Next < source.Length) continue;
            var text = line.Of(source).Trim();
            var pipes = Pipes(text);
            if (pipes == 0) break;
            lines++;
            isEven &= pipes == expected || IsDelimiter(text);
            end = line.Next;
            if (line.Next >= source.Length) break;
        }

        return end;
    }

    private TableRegion ReadRows(int start, int end, bool hasHead)
    {
        var rows = new List<TableRow>();
        var isCut = false;
        var lastEnd = start;
        for (var at = start; at < end && !isCut;)
        {
            var line = SourceLine.At(source, at);
            at = line.Next;
            lastEnd = line.End;
            if (IsDelimiter(line.Of(source)) || line.IsComment(source)) continue;
            if (revision?.Row(line.Start, line.End, TableSyntax.Pipes) is { } known && cells.TryTake(known.Cells.Count))
            {
                rows.Add(known);
                continue;
            }

            var row = ReadRow(line, out isCut);
            if (row.Count > 0) rows.Add(new TableRow(row, new TextSpan(line.Start, line.End)));
        }

        return new TableRegion(new Table(rows, new TextSpan(start, lastEnd)) { HasHeadRow = hasHead && rows.Count > 0, Syntax = TableSyntax.Pipes }, end, isCut);
    }

    private List<TableCell> ReadRow(SourceLine line, out bool isCut)
    {
        isCut = false;
        var row = new List<TableCell>();
        var from = line.Start;
        var to = line.End;
        while (from < to && char.IsWhiteSpace(source[from])) from++;
        while (to > from && char.IsWhiteSpace(source[to - 1])) to--;
        if (source[from] == '|') from++;
        var hasClosing = to > from && source[to - 1] == '|' && !IsEscaped(to - 1, from);
        while (from <= to)
        {
            var pipe = NextPipe(from, to);
            if (pipe < 0 && hasClosing && from == to) break;
            isCut = !cells.TryTake();
            if (isCut) break;
            var cellEnd = pipe < 0 ? to : pipe;
            row.Add(cells.Read(row.Count, from, cellEnd));
            from = cellEnd + 1;
        }

        return row;
    }

    private int NextPipe(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (source[i] == '\\') i++;
            else if (source[i] == '|') return i;
        }

        return -1;
    }

    private bool IsEscaped(int at, int start)
    {
        var slashes = 0;
        while (at - 1 - slashes >= start && source[at - 1 - slashes] == '\\') slashes++;
        return slashes % 2 == 1;
    }

    private static int Pipes(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '|') count++;
        }

        return count;
    }

    private static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;
    }
}
