namespace CcHc.Lint.Plans.Facts;

public enum NumberingFault
{
    /// <summary>A number that is not the next one: one is left out, or another stands in its place.</summary>
    OutOfOrder,

    /// <summary>The number of the item above once more.</summary>
    Duplicate,

    /// <summary>A letter that Vietnamese lists don't have (f, j, w, z), or "e" where "đ" comes first.</summary>
    WrongLetter,
}

/// <summary>A place where the numbers of a list stop following one another. One fact per break, not per number behind it.</summary>
/// <param name="Number">As written, with its closing mark.</param>
/// <param name="Expected">The number that belongs there, in the same form.</param>
/// <param name="Previous">The number before it, as written.</param>
/// <param name="Place">Title of the heading, area or group that the list stands under; "" where there is none.</param>
/// <param name="IsCertain">True where only this number is wrong: those before and behind it are right as they stand.</param>
public sealed record NumberingBreak(int Ordinal, NumberingFault Fault, string Number, string Expected, string Previous, string Place, bool IsCertain) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
