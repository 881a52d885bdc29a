namespace CcHc.Lint.Plans.Facts;

/// <summary>A letter of another alphabet that looks like a Vietnamese one: "Ð" (U+00D0, Icelandic) for "Đ".</summary>
/// <param name="Word">The word that it stands in, as written.</param>
/// <param name="Right">The Vietnamese letter.</param>
/// <param name="TotalLetters">How many such letters the document has.</param>
public sealed record WordingForeignLetter(int Ordinal, string Word, string Right, int TotalLetters) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
