namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Cells that repeat the one above: "nt", "-nt-", "n.t", "như trên", "//", a ditto mark.</summary>
internal static class DittoMark
{
    // Longer cells say something of their own.
    private const int LongestCell = 16;

    public static bool Is(string cell) => cell.Length is > 0 and <= LongestCell && Is(new DeadlineTokens(cell));

    public static bool Is(DeadlineTokens tokens)
    {
        var letters = "";
        var marks = "";
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == DeadlineTokenKind.Number) return false;
            if (tokens[i].Kind == DeadlineTokenKind.Word) letters += tokens[i].Word;
            else marks += tokens[i].Word;
            if (letters.Length > LongestCell) return false;
        }

        return letters.Length > 0
            ? letters is "nt" or "nhưtrên" or "ntrên" or "nhtrên"
            : marks.Trim('-', '.', ' ') is "//" or "\"" or "\"\"" or "″" or "〃" or "''" or "””" or "“" or "”" or "“”";
    }
}
