using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Markdown.Versions;
using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Finds where a row of TAB-separated fields ends: a line end inside a cell cuts it into several lines.</summary>
internal sealed class TabRowFinder(string source, LookAhead lookAhead)
{
    // What follows tells no more of how many fields a row has; a limit keeps rejected lines from being counted again and again.
    private const int LinesCounted = 64;

    private const int MostTabs = 40;

    // No row of a real table goes over more lines.
    private const int MostLines = 8;

    /// <summary>How many tabs a row has: as many as most lines, for any row may be cut, the head among them.</summary>
    public int TabsOfRows(SourceLine first)
    {
        Span<int> linesOf = stackalloc int[MostTabs + 1];
        linesOf.Clear();
        var line = first;
        for (var count = 0; count < LinesCounted; count++)
        {
            lookAhead.ToEndOf(line);
            var tabs = Tabs(line);
            if (tabs == 0 && !line.IsComment(source)) break;
            linesOf[Math.Min(tabs, MostTabs)]++;
            if (line.Next >= source.Length) break;
            line = SourceLine.At(source, line.Next);
        }

        var most = 1;
        for (var tabs = 2; tabs <= MostTabs; tabs++)
        {
            if (linesOf[tabs] >= Math.Max(1, linesOf[most])) most = tabs;
        }

        return Math.Max(most, Tabs(first));
    }

    /// <summary>The last line of the row that begins with a line; that line itself where no other belongs to the row.</summary>
    /// <param name="columns">How many tabs a row has.</param>
    public SourceLine LastLineOf(SourceLine line, int columns)
    {
        var tabs = Tabs(line);
        var last = line;
        if (tabs > 0 && tabs < columns)
        {
            var reached = Completed(line, tabs, columns);
            if (reached == line) return line;
            last = reached;
        }

        return tabs == 0 ? line : WithRestOfLastCell(last);
    }

    // Lines that together have exactly as many fields as a row. Else each line stands by itself.
    private SourceLine Completed(SourceLine line, int tabs, int columns)
    {
        var last = line;
        for (var count = 1; count < MostLines && tabs < columns && IsOpen(last) && last.Next < source.Length; count++)
        {
            last = SourceLine.At(source, last.Next);
            lookAhead.ToEndOf(last);
            if (!MayGoOn(last)) return line;
            tabs += Tabs(last);
        }

        return tabs == columns ? last : line;
    }

    // Lines without a tab below a full row whose first word is small: the last cell goes on.
    private SourceLine WithRestOfLastCell(SourceLine last)
    {
        for (var count = 1; count < MostLines && IsOpen(last) && last.Next < source.Length; count++)
        {
            // The first letter of the line below is looked at in any case, so that typing there is seen.
            lookAhead.To(last.Next + 1);
            if (!char.IsLower(source[last.Next])) return last;
            var next = SourceLine.At(source, last.Next);
            lookAhead.ToEndOf(next);
            if (Tabs(next) > 0 || source[last.End - 1] == '.' || MarkerScanner.TryScan(next.Of(source), isHeading: true, out _, out _)) return last;
            last = next;
        }

        return last;
    }

    // The last field has words, which the next line may go on with.
    private bool IsOpen(SourceLine line) => line.End > line.Start && source[line.End - 1] != '\t';

    // Words, a bracket or an item of a list within the cell; no number of a row, no area.
    private bool MayGoOn(SourceLine line)
    {
        if (line.End == line.Start) return false;
        var text = line.Of(source);
        var tab = text.IndexOf('\t');
        var field = tab < 0 ? text : text[..tab];
        if (field.Length > 2 && BulletScanner.TryScan(field, out var bullet)) return bullet < field.Length;
        return (char.IsLetter(text[0]) || text[0] == '(') && !MarkerScanner.TryScan(text, isHeading: true, out _, out _) && field.ContainsAnyExcept("IVX");
    }

    private int Tabs(SourceLine line) => line.Of(source).Count('\t');
}
