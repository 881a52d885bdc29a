namespace CcHc.Lint.Plans.Citations;

/// <summary>How legal bases begin, each in a line of its own above the body (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
internal static class BasisOpening
{
    /// <summary>What a basis that is an instrument begins with, folded.</summary>
    public const string Instrument = "căn cứ ";

    private static readonly string[] Others = ["theo đề nghị", "xét đề nghị", "xét ", "thực hiện ", "trên cơ sở "];

    /// <param name="folded">A line, folded.</param>
    public static bool IsAny(string folded) => IsInstrument(folded) || IsOther(folded);

    /// <param name="folded">A line, folded.</param>
    public static bool IsInstrument(string folded) => folded.StartsWith(Instrument, StringComparison.Ordinal);

    /// <summary>True where it begins as what stands among or behind the instruments: who proposed the plan, what it carries out.</summary>
    /// <param name="folded">A line, folded.</param>
    public static bool IsOther(string folded)
    {
        foreach (var opening in Others)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
