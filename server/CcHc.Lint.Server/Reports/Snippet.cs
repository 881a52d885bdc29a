using System.Buffers;
using System.Text;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Reports;

/// <summary>A line of a document with words of it underlined, as a terminal can show it.</summary>
/// <param name="Line">The line, or the part of it around the words; tabs and control characters replaced.</param>
/// <param name="Underline">"^~~~" below the words, in the same columns.</param>
internal sealed record Snippet(string Line, string Underline)
{
    private const int Width = 100;
    private const int Before = 32;
    private const int TabWidth = 4;

    // As long as a line of a report can be; what appends one character many times is compiled at every start.
    private const string Blanks = "                                                                                                                        ";
    private const string Tildes = "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~";

    // A reported line has fewer characters.
    private const int MostOnStack = 1024;

    /// <summary>As many blanks as a line of a report can have columns, at most.</summary>
    public static string Blank(int columns) => Blanks[..columns];

    /// <summary>The first line of a span. Words that go on in the next line are underlined to the end of this one.</summary>
    public static Snippet Of(SourceText source, TextSpan span) => Of(ReportedLine.Of(source, span));

    /// <summary>The words of a line.</summary>
    public static Snippet Of(ReportedLine line)
    {
        Span<Cell> room = line.Text.Length <= MostOnStack ? stackalloc Cell[line.Text.Length] : new Cell[line.Text.Length];
        var cells = (ReadOnlySpan<Cell>)room[..ReadCells(line.Text, room)];
        var first = 0;
        while (first < cells.Length && cells[first].End <= line.Start) first++;
        var last = first;
        while (last < cells.Length && cells[last].Start < Math.Max(line.End, line.Start + 1)) last++;
        var (from, to) = WindowOf(cells, first, last);
        return Draw(cells, from, to, first, Math.Min(last, to), line);
    }

    // A cell is a character with the marks that combine with it: it is never cut, and an underline never begins inside.
    private static int ReadCells(ReadOnlySpan<char> line, Span<Cell> cells)
    {
        var count = 0;
        var column = 0;
        for (var i = 0; i < line.Length;)
        {
            var (rune, length) = RuneAt(line, i);
            var width = rune.Value == '\t' ? TabWidth - (column % TabWidth) : CharacterWidth.Of(rune);
            if (width == 0 && count > 0) cells[count - 1].End = i + length;
            else cells[count++] = new Cell { Start = i, End = i + length, Width = width };
            column += width;
            i += length;
        }

        return count;
    }

    private static (Rune Rune, int Length) RuneAt(ReadOnlySpan<char> line, int at) =>
        Rune.DecodeFromUtf16(line[at..], out var rune, out var length) == OperationStatus.Done ? (rune, length) : (Rune.ReplacementChar, length);

    private static (int From, int To) WindowOf(ReadOnlySpan<Cell> cells, int first, int last)
    {
        if (Columns(cells, 0, cells.Length) <= Width) return (0, cells.Length);
        var from = first;
        for (var room = Before; from > 0 && room >= cells[from - 1].Width; from--) room -= cells[from - 1].Width;
        var to = from;
        for (var room = Width; to < cells.Length && room >= cells[to].Width; to++) room -= cells[to].Width;

        // Near the end of the line there is room left for what comes before.
        if (to == cells.Length)
        {
            for (var room = Width - Columns(cells, from, to); from > 0 && room >= cells[from - 1].Width; from--) room -= cells[from - 1].Width;
        }

        return (from, Math.Max(to, Math.Min(last, from + 1)));
    }

    private static Snippet Draw(ReadOnlySpan<Cell> cells, int from, int to, int first, int last, ReportedLine whole)
    {
        var isCut = from > 0 || whole.IsCutBefore;
        var line = new StringBuilder();
        var underline = new StringBuilder();
        if (isCut) line.Append('…');
        for (var i = from; i < to; i++) Append(line, whole.Text, cells[i]);
        if (to < cells.Length || whole.IsCutAfter) line.Append('…');
        underline.Append(Blanks, 0, Columns(cells, from, first) + (isCut ? 1 : 0)).Append('^');
        underline.Append(Tildes, 0, Math.Max(0, Columns(cells, first, last) - 1));
        return new Snippet(line.ToString(), underline.ToString());
    }

    // A document must not be able to send commands to the terminal.
    private static void Append(StringBuilder line, string text, Cell cell)
    {
        for (var i = cell.Start; i < cell.End;)
        {
            var (rune, length) = RuneAt(text, i);
            if (rune.Value == '\t') line.Append(Blanks, 0, cell.Width);
            else if (Rune.IsControl(rune) || rune == Rune.ReplacementChar) line.Append('\uFFFD');
            else line.Append(text, i, length);
            i += length;
        }
    }

    private static int Columns(ReadOnlySpan<Cell> cells, int from, int to)
    {
        var columns = 0;
        for (var i = from; i < to; i++) columns += cells[i].Width;
        return columns;
    }

    /// <summary>A character of the line, marks included, and the columns that it takes; <see cref="End"/> is behind the last mark.</summary>
    private struct Cell
    {
        public int Start;
        public int End;
        public int Width;
    }
}
