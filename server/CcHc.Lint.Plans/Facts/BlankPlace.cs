namespace CcHc.Lint.Plans.Facts;

/// <summary>A number or date left open: "Số:      /KH-UBND", "ngày … tháng … năm 2023".</summary>
/// <param name="Text">The words round the blank.</param>
/// <param name="IsDate">True for a date, false for a number.</param>
/// <param name="IsOwn">True where it is the document's own, in its head or in the line that ties an annex to it; a draft has these blank.</param>
public sealed record BlankPlace(int Ordinal, string Text, bool IsDate, bool IsOwn) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
