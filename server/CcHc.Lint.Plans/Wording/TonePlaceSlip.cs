using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Puts a tone that stands on the wrong vowel where it belongs: "gíam" (giám), "cuả" (của), "tòan" (toàn), "hịên" (hiện). In open
/// "oa", "oe" and "uy" either vowel may carry it ("hòa", "hoà"): there it is no slip.
/// </summary>
internal static class TonePlaceSlip
{
    private const int LongestSyllable = 7;

    /// <summary>The syllable with its tone where it belongs; null where it stands there, or the syllable is none with it.</summary>
    /// <param name="folded">A folded syllable that the lexicon doesn't know.</param>
    public static string? Right(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 3 or > LongestSyllable) return null;
        Span<char> plain = stackalloc char[folded.Length];
        folded.CopyTo(plain);
        var (toned, tone) = (-1, 0);
        for (var i = 0; i < folded.Length; i++)
        {
            if (SyllableShape.ToneOf(folded[i]) is not (> 0 and var found)) continue;
            if (toned >= 0) return null;
            (toned, tone) = (i, found);
            plain[i] = SyllableShape.WithoutTone(folded[i]);
        }

        if (toned < 0 || PlaceOf(plain) is var place && (place < 0 || place == toned)) return null;
        var right = SyllableShape.WithTone(plain, place, tone);
        return SyllableShape.IsVietnamese(right) ? right : null;
    }

    /// <summary>True for "qủa" and "qúy", whose tone folding has put right already: "u" belongs to "q" and never carries one.</summary>
    /// <param name="text">The syllable as written.</param>
    /// <param name="folded">The same, folded.</param>
    public static bool IsOnQu(ReadOnlySpan<char> text, ReadOnlySpan<char> folded) => folded.Length > 2 && folded[0] == 'q' && folded[1] == 'u' && text[1] is not ('u' or 'U');

    /// <summary>Where the tone of a syllable without one belongs; -1 where two places are right.</summary>
    private static int PlaceOf(ReadOnlySpan<char> plain)
    {
        var first = 0;
        while (first < plain.Length && !IsVowel(plain[first])) first++;
        // "u" in "qu" and "i" in "gi" belong to the onset where a vowel follows.
        var isOnset = first > 0 && first + 1 < plain.Length && IsVowel(plain[first + 1])
            && (plain[first - 1] == 'q' && plain[first] == 'u' || first == 1 && plain[0] == 'g' && plain[1] == 'i');
        if (isOnset) first++;
        var end = first;
        while (end < plain.Length && IsVowel(plain[end])) end++;
        for (var i = end - 1; i >= first; i--)
        {
            if (plain[i] is 'ă' or 'â' or 'ê' or 'ô' or 'ơ' or 'ư') return i;
        }

        if (end < plain.Length) return end - 1;
        return (end - first) switch
        {
            0 => -1,
            1 => first,
            2 => plain[first..end] is "oa" or "oe" or "uy" ? -1 : first,
            _ => first + 1,
        };
    }

    private static bool IsVowel(char c) => VietnameseText.BaseLetter(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
