namespace CcHc.Lint.Plans.Registry;

/// <summary>A body found in a text.</summary>
/// <param name="Start">Offset in the folded text that was searched.</param>
/// <param name="Length">Length in the folded text, with a place that belongs to the name ("Sở Nội vụ tỉnh Sông Thao").</param>
/// <param name="Agency">What was found.</param>
/// <param name="Place">The place named with it, as folded text, or null.</param>
public sealed record AgencyMatch(int Start, int Length, Agency Agency, string? Place)
{
    public int End => Start + Length;
}

/// <summary>What a caller knows beside the folded text; every part may be null.</summary>
/// <param name="AsOf">Day that decides what "thành phố Huế" was; null means the last state that the registry knows.</param>
/// <param name="IsCapital">
/// Tells whether the character at an offset of the folded text is a capital in the original. With it abbreviations
/// ("SNV") and unknown proper names ("UBND huyện Sông Thao") are found exactly; without it abbreviations are not
/// matched, and a proper name ends at a function word, a mark, or after three words.
/// </param>
public sealed record AgencySearch(DateOnly? AsOf = null, Func<int, bool>? IsCapital = null);
