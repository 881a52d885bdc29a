namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Lines of dashes of tables without bars: "----- --------- -----" sets columns, one run alone opens or closes a table.</summary>
internal static class DashLine
{
    // "- - -" is a rule.
    private const int ShortestRun = 2;

    // Below a letterhead, the two lines of dashes stand further apart.
    private const int WidestGap = 3;

    /// <summary>How many runs of dashes a line is made of; 0 where it is none, or sets no columns.</summary>
    public static int Runs(ReadOnlySpan<char> line)
    {
        line = line.Trim(' ');
        if (line.Length < ShortestRun || line[0] != '-') return 0;
        var runs = 0;
        while (!line.IsEmpty)
        {
            var run = line.IndexOfAnyExcept('-');
            if (run < 0) run = line.Length;
            line = line[run..];
            var gap = line.IndexOfAnyExcept(' ');
            if (run < ShortestRun || gap > WidestGap || gap == 0) return 0;
            runs++;
            line = line[Math.Max(gap, 0)..];
        }

        return runs;
    }

    /// <summary>True for a line of dashes of either kind.</summary>
    public static bool Is(ReadOnlySpan<char> line) => Runs(line) > 0;
}
