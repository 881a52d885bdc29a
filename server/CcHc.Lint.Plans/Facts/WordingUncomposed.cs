namespace CcHc.Lint.Plans.Facts;

/// <summary>A line of the source with letters written as base and combining marks.</summary>
/// <param name="Composed">The same stretch of the source with whole letters.</param>
/// <param name="Letters">How many letters of the line are affected.</param>
/// <param name="TotalLetters">How many letters of the document are affected.</param>
public sealed record WordingUncomposed(int Ordinal, string Composed, int Letters, int TotalLetters) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
