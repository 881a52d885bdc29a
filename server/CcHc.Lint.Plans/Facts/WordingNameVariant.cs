namespace CcHc.Lint.Plans.Facts;

/// <summary>A body or system that the document names in two ways. The part <see cref="FactPart.Title"/> is the place of the other name.</summary>
/// <param name="Text">The name used less often.</param>
/// <param name="Usual">The other name.</param>
public sealed record WordingNameVariant(int Ordinal, string Text, string Usual) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
