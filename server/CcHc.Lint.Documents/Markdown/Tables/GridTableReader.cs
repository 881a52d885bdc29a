using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Markdown.Versions;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>
/// Grid tables as pandoc writes them: rows between borders of "+---+", cells of several lines, cells that reach over columns
/// and, where a border leaves them out, over rows.
/// </summary>
internal sealed class GridTableReader(string source, CellReader cells, LookAhead lookAhead)
{
    private int _rejectedUntil;

    /// <summary>True where no line from an offset on was looked at and is no table.</summary>
    public bool IsFreshAt(int offset) => _rejectedUntil <= offset;

    public TableRegion? TryRead(SourceLine first)
    {
        if (first.Start < _rejectedUntil || !GridBorder.IsWhole(first.Of(source))) return null;
        var edges = new GridEdges();
        var end = first.Next;
        var lastEnd = first.End;
        var hasWords = false;
        for (var line = first; ; line = SourceLine.At(source, line.Next))
        {
            lookAhead.ToEndOf(line);
            var text = line.Of(source);
            if (GridBorder.IsWhole(text)) edges.Add(text);
            else if (IsPartOfGrid(text)) hasWords = true;
            else if (!line.IsComment(source)) break;
            (end, lastEnd) = (line.Next, line.End);
            if (line.Next >= source.Length) break;
        }

        if (!hasWords || edges.Count < 2)
        {
            _rejectedUntil = end;
            return null;
        }

        var table = ReadRows(first.Start, lastEnd, edges, out var isCut);
        return new TableRegion(table, end, isCut);
    }

    private Table ReadRows(int start, int end, GridEdges edges, out bool isCut)
    {
        var grid = new GridRows(source, edges);
        for (var at = start; at < end;)
        {
            var line = SourceLine.At(source, at);
            at = line.Next;
            if (line.IsComment(source)) continue;
            if (GridBorder.IsWhole(line.Of(source))) grid.ReadBorder(line);
            else grid.ReadWords(line);
        }

        var rows = grid.ToRows(cells, out isCut);
        return new Table(rows, new TextSpan(start, end)) { HasHeadRow = grid.HasHeadRow && rows.Count > 0 };
    }

    // A line of words, or a border with cells that go on through it: "| a    +-----+", "+-----+ b   |".
    private static bool IsPartOfGrid(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 2 && line[^1] is '|' or '+' && (line[0] == '|' || line[0] == '+' && line[1] is '-' or '=' or ':');
    }
}
