namespace CcHc.Lint.Plans.Facts;

/// <summary>A citation whose symbol is not written as its kind and issuer demand.</summary>
/// <param name="Ordinal">That of the citation.</param>
/// <param name="Written">The symbol as it stands in the text, white space folded.</param>
/// <param name="Fault">The gravest departure from the form.</param>
/// <param name="RightForm">The symbol in its right form, or null where it cannot be told.</param>
/// <param name="IsCertain">True where <paramref name="RightForm"/> follows from the rules of form alone, so that nothing is guessed.</param>
public sealed record CitationForm(int Ordinal, Citation Citation, string Written, CitationFormFault Fault, string? RightForm, bool IsCertain) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>False where mark-up stands inside the symbol ("**145** /KH-UBND"), so that replacing it would damage the mark-up.</summary>
    public bool CanBeReplaced { get; init; } = true;
}
