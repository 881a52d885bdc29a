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

    // All letters of Vietnamese; each is made once.
    private static readonly string?[] Letters = new string?[0x2000];

    /// <summary>The first line of a span. Words that go on in the next line are underlined to the end of this one.</summary>
    public static Snippet Of(SourceText source, TextSpan span) => Of(ReportedLine.Of(source, span));

    /// <summary>The words of a line.</summary>
    public static Snippet Of(ReportedLine line)
    {
        var cells = CellsOf(line.Text);
        var first = cells.FindIndex(cell => cell.End > line.Start);
        if (first < 0) first = cells.Count;
        var last = first;
        while (last < cells.Count && cells[last].Start < Math.Max(line.End, line.Start + 1)) last++;
        var (from, to) = WindowOf(cells, first, last);
        return Draw(cells, from, to, first, Math.Min(last, to), line);
    }

    // A cell is a character with the marks that combine with it: it is never cut, and an underline never begins inside.
    private static List<Cell> CellsOf(ReadOnlySpan<char> line)
    {
        var cells = new List<Cell>();
        var column = 0;
        for (var i = 0; i < line.Length;)
        {
            if (Rune.DecodeFromUtf16(line[i..], out var rune, out var length) != System.Buffers.OperationStatus.Done) rune = Rune.ReplacementChar;
            var text = rune.Value == '\t' ? new string(' ', TabWidth - (column % TabWidth)) : Printable(rune);
            var width = rune.Value == '\t' ? text.Length : CharacterWidth.Of(rune);
            if (width == 0 && cells.Count > 0) cells[^1] = cells[^1] with { End = i + length, Text = cells[^1].Text + text };
            else cells.Add(new Cell(i, i + length, text, width));
            column += width;
            i += length;
        }

        return cells;
    }

    // A document must not be able to send commands to the terminal.
    private static string Printable(Rune rune) =>
        Rune.IsControl(rune) ? "\uFFFD" : rune.Value < Letters.Length ? Letters[rune.Value] ??= rune.ToString() : rune.ToString();

    private static (int From, int To) WindowOf(List<Cell> cells, int first, int last)
    {
        if (Columns(cells, 0, cells.Count) <= Width) return (0, cells.Count);
        var from = first;
        for (var room = Before; from > 0 && room >= cells[from - 1].Width; from--) room -= cells[from - 1].Width;
        var to = from;
        for (var room = Width; to < cells.Count && room >= cells[to].Width; to++) room -= cells[to].Width;

        // Near the end of the line there is room left for what comes before.
        if (to == cells.Count)
        {
            for (var room = Width - Columns(cells, from, to); from > 0 && room >= cells[from - 1].Width; from--) room -= cells[from - 1].Width;
        }

        return (from, Math.Max(to, Math.Min(last, from + 1)));
    }

    private static Snippet Draw(List<Cell> cells, int from, int to, int first, int last, ReportedLine whole)
    {
        var isCut = from > 0 || whole.IsCutBefore;
        var line = new StringBuilder();
        var underline = new StringBuilder();
        if (isCut) line.Append('…');
        for (var i = from; i < to; i++) line.Append(cells[i].Text);
        if (to < cells.Count || whole.IsCutAfter) line.Append('…');
        underline.Append(' ', Columns(cells, from, first) + (isCut ? 1 : 0)).Append('^');
        underline.Append('~', Math.Max(0, Columns(cells, first, last) - 1));
        return new Snippet(line.ToString(), underline.ToString());
    }

    private static int Columns(List<Cell> cells, int from, int to)
    {
        var columns = 0;
        for (var i = from; i < to; i++) columns += cells[i].Width;
        return columns;
    }

    /// <summary>A class, because lists of structs are compiled anew at every start.</summary>
    /// <param name="Start">Offset in the line; <paramref name="End"/> behind the last mark.</param>
    private sealed record Cell(int Start, int End, string Text, int Width);
}
