using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Markdown.Versions;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>
/// Tables without bars as pandoc writes them: columns below runs of dashes. In "simple" tables each line is a row; in
/// "multiline" ones, which a line of dashes opens and closes, a blank line stands between rows.
/// </summary>
internal sealed class DashTableReader(string source, CellReader cells, LookAhead lookAhead)
{
    // No head of a table has more lines.
    private const int MostHeadLines = 16;

    // How far the dashes of pandoc's tables are indented, and more.
    private const int MostIndentation = 64;

    private readonly List<int> _offsets = [];

    public TableRegion? TryRead(SourceLine first)
    {
        var runs = DashLine.Runs(first.Of(source));
        if (runs == 0) return IsDashBelow(first) ? ReadSimple(first) : null;
        return runs == 1 ? ReadMultiline(first) : ReadWithoutHead(first);
    }

    // A look at two characters tells that most lines of words are no head.
    private bool IsDashBelow(SourceLine line)
    {
        var at = line.Next;
        while (at < source.Length && source[at] == ' ' && at - line.Next < MostIndentation) at++;
        lookAhead.To(at + 2);
        return at + 1 < source.Length && source[at] == '-' && source[at + 1] == '-';
    }

    // One line of words above the dashes, rows up to a blank line.
    private TableRegion? ReadSimple(SourceLine head)
    {
        var dashes = Next(head);
        if (DashLine.Runs(dashes.Of(source)) < 2) return null;
        var columns = new DashColumns(dashes.Of(source));
        if (!columns.Fit(head.Of(source)) || dashes.Next >= source.Length) return null;
        var last = dashes;
        var hasRows = false;
        while (last.Next < source.Length)
        {
            var line = Next(last);
            if (line.IsBlank(source)) break;
            last = line;
            if (DashLine.Is(line.Of(source))) break;
            hasRows = true;
        }

        if (!hasRows) return null;
        var table = new DashRows(source, cells, columns, _offsets);
        table.ReadHead(head, dashes.Start);
        table.ReadLines(dashes.Next, last.End);
        return table.ToRegion(head.Start, last);
    }

    // Dashes all across, a head of some lines, dashes that set the columns, rows with blank lines between them, dashes.
    private TableRegion? ReadMultiline(SourceLine top)
    {
        var dashes = top;
        for (var lines = 0; lines <= MostHeadLines; lines++)
        {
            if (dashes.Next >= source.Length) return null;
            dashes = Next(dashes);
            if (dashes.IsBlank(source)) return null;
            if (DashLine.Is(dashes.Of(source))) break;
        }

        if (dashes.Start == top.Next || DashLine.Runs(dashes.Of(source)) < 2) return null;
        var columns = new DashColumns(dashes.Of(source));
        if (FindEnd(dashes, columns, out _) is not { } bottom) return null;
        var table = new DashRows(source, cells, columns, _offsets);
        table.ReadHead(SourceLine.At(source, top.Next), dashes.Start);
        table.ReadParagraphs(dashes.Next, bottom.Start);
        return table.ToRegion(top.Start, bottom);
    }

    // The dashes that set the columns open and close it.
    private TableRegion? ReadWithoutHead(SourceLine top)
    {
        var columns = new DashColumns(top.Of(source));
        if (FindEnd(top, columns, out var hasBlankLines) is not { } bottom || !bottom.Of(source).TrimEnd().SequenceEqual(top.Of(source).TrimEnd())) return null;
        var table = new DashRows(source, cells, columns, _offsets);
        if (hasBlankLines) table.ReadParagraphs(top.Next, bottom.Start);
        else table.ReadLines(top.Next, bottom.Start);
        return table.ToRegion(top.Start, bottom);
    }

    // The next line of dashes, where there are words between and all of them are indented as the dashes are.
    private SourceLine? FindEnd(SourceLine dashes, DashColumns columns, out bool hasBlankLines)
    {
        hasBlankLines = false;
        var hasWords = false;
        for (var line = dashes; line.Next < source.Length;)
        {
            line = Next(line);
            var text = line.Of(source);
            if (text.IsWhiteSpace())
            {
                hasBlankLines = true;
                continue;
            }

            if (DashLine.Is(text)) return hasWords ? line : null;
            if (line.IsComment(source)) continue;
            if (text.IndexOfAnyExcept(' ') < columns.Indentation - 1) return null;
            hasWords = true;
        }

        return null;
    }

    private SourceLine Next(SourceLine line)
    {
        var next = SourceLine.At(source, line.Next);
        lookAhead.ToEndOf(next);
        return next;
    }
}
