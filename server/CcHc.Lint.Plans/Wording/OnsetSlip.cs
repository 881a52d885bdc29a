namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// "nghành", "ngĩa": "ngh" and "gh" stand before e, ê, i and y alone, and "ng" and "g" before all other vowels ("gi" is an
/// onset of its own). No Vietnamese syllable breaks this.
/// </summary>
internal static class OnsetSlip
{
    /// <summary>The syllable with the onset that its vowel takes; null where the onset is right, or is none of these.</summary>
    /// <param name="folded">A folded syllable.</param>
    public static string? Right(ReadOnlySpan<char> folded)
    {
        var onset = folded.StartsWith("ng", StringComparison.Ordinal) ? 2 : folded.StartsWith("g", StringComparison.Ordinal) ? 1 : 0;
        if (onset == 0 || folded.Length <= onset + 1) return null;
        var hasH = folded[onset] == 'h';
        Span<char> vowel = stackalloc char[1];
        Lexicon.SyllableVocabulary.RemoveMarks(folded.Slice(hasH ? onset + 1 : onset, 1), vowel);
        return vowel[0] switch
        {
            'a' or 'o' or 'u' when hasH => $"{folded[..onset]}{folded[(onset + 1)..]}",
            'e' when !hasH => $"{folded[..onset]}h{folded[onset..]}",
            'i' when !hasH && onset == 2 => $"{folded[..onset]}h{folded[onset..]}",
            _ => null,
        };
    }
}
