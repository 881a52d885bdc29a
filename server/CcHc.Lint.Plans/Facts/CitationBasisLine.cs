namespace CcHc.Lint.Plans.Facts;

/// <summary>A legal basis that stands in a line of its own ("Căn cứ …") above the body, one of several.</summary>
/// <param name="Text">The line.</param>
/// <param name="Rank">Rank of the instrument, 0 the highest; null where it has none in the order (Party documents) or is not known.</param>
/// <param name="EndMark">The last character of the line.</param>
/// <param name="RightMark">";", and "." in the last line.</param>
public sealed record CitationBasisLine(int Ordinal, string Text, int? Rank, char EndMark, char RightMark) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>The instrument that the line opens with, or null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>An earlier line whose instrument ranks lower, where this is the first line out of order; else null.</summary>
    public Citation? RanksAbove { get; init; }
}
