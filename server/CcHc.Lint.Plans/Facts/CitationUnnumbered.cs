namespace CcHc.Lint.Plans.Facts;

/// <summary>One definite instrument of a named issuer that the text cites by its subject alone, and that no citation of the document gives a number.</summary>
/// <param name="Text">Type word, issuer and the opening words of the subject.</param>
/// <param name="Kind">Type word.</param>
/// <param name="Issuer">As written.</param>
public sealed record CitationUnnumbered(int Ordinal, string Text, string Kind, string Issuer) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
