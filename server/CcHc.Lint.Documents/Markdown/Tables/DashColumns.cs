namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>The columns that a line of dashes sets, and the cells of the lines below and above it.</summary>
internal sealed class DashColumns
{
    // People mend words in such tables by hand, and what stands behind them slips.
    private const int MostSlip = 6;

    // No table of a document has more columns.
    private const int MostColumns = 64;

    // Places at which the columns begin, but for the first, which takes in what stands before it.
    private readonly List<int> _begins = [];

    // Offsets of these places in the line that was looked at last.
    private readonly List<int> _offsets = [];

    /// <param name="dashes">The line with its indentation.</param>
    public DashColumns(ReadOnlySpan<char> dashes)
    {
        Indentation = dashes.IndexOf('-');
        for (var i = Indentation + 1; i < dashes.Length && Count < MostColumns; i++)
        {
            if (dashes[i] == '-' && dashes[i - 1] == ' ') _begins.Add(i);
        }
    }

    public int Count => _begins.Count + 1;

    /// <summary>Place at which the first column begins.</summary>
    public int Indentation { get; }

    /// <summary>True where no word of a line reaches from one column into the next.</summary>
    public bool Fit(ReadOnlySpan<char> line)
    {
        FindOffsets(line);
        foreach (var at in _offsets)
        {
            if (at < line.Length && at > 0 && line[at - 1] != ' ') return false;
        }

        return true;
    }

    /// <summary>Cuts a line into the cells of its columns.</summary>
    /// <param name="line">The line with its indentation.</param>
    /// <param name="cells">Offsets in the line at which the columns begin, and the line's end.</param>
    public void Cut(ReadOnlySpan<char> line, List<int> cells)
    {
        FindOffsets(line);
        cells.Clear();
        cells.Add(0);
        foreach (var at in _offsets) cells.Add(Math.Max(cells[^1], BetweenWords(line, at)));
        cells.Add(line.Length);
    }

    // Near a place that would cut a word, where several blanks stand; else behind the word, for words that are put in move others on.
    private static int BetweenWords(ReadOnlySpan<char> line, int at)
    {
        if (at >= line.Length || at == 0 || line[at - 1] == ' ') return at;
        var (from, to) = (Math.Max(0, at - MostSlip), Math.Min(line.Length, at + MostSlip));
        if (line[from..at].LastIndexOf("  ") is >= 0 and var before) return from + before + 2;
        if (line[at..to].IndexOf("  ") is >= 0 and var gap) return at + gap;
        if (line[at..to].IndexOf(' ') is >= 0 and var behind) return at + behind;
        return line[from..at].LastIndexOf(' ') is >= 0 and var blank ? from + blank + 1 : at;
    }

    private void FindOffsets(ReadOnlySpan<char> line)
    {
        _offsets.Clear();
        var at = 0;
        var place = 0;
        foreach (var begin in _begins)
        {
            for (; at < line.Length; at++)
            {
                if (TablePlaces.IsSetOnLetter(line[at])) continue;
                if (place == begin) break;
                place++;
            }

            _offsets.Add(at);
        }
    }
}
