namespace CcHc.Lint.Plans.Numbering;

/// <summary>Counts on numbers of headings.</summary>
public static class ChapterNumbers
{
    /// <summary>The number behind one as written ("IV." gives "V."), or null where it can't be counted on.</summary>
    public static string? Next(string written) => NumberLabel.Parse(written)?.Plus(1)?.Text;
}
