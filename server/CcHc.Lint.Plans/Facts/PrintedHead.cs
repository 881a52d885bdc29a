namespace CcHc.Lint.Plans.Facts;

/// <summary>The printed head of a document, where the text carries one (quốc hiệu); text extractions drop it as a whole.</summary>
/// <param name="HasNumberLine">True where a line of the head begins with "Số", blank or not.</param>
/// <param name="HasDateLine">True where a line of the head is a place and date line, blank or not.</param>
public sealed record PrintedHead(int Ordinal, bool HasNumberLine, bool HasDateLine) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
