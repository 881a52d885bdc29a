using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Puts right what typing methods leave behind: the horn missing from, or the tone on, the wrong half of "ươ" ("nuớc", "đựơc").
/// Neither can be a Vietnamese syllable, so they need no phrase around them.
/// </summary>
internal static class KeyboardSlip
{
    // Each row without tone, then grave, acute, hook, tilde, dot.
    private const string U = "uùúủũụ";
    private const string UHorn = "ưừứửữự";
    private const string OHorn = "ơờớởỡợ";
    private const string O = "oòóỏõọ";

    /// <summary>The syllable as it was meant; null where it shows none of these slips.</summary>
    /// <param name="folded">A folded syllable that the lexicon doesn't know.</param>
    public static string? Right(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 3 or > 7 || folded[0] == 'q') return null;
        for (var i = 0; i + 2 < folded.Length; i++)
        {
            var (horned, plain) = (UHorn.IndexOf(folded[i], StringComparison.Ordinal), U.IndexOf(folded[i], StringComparison.Ordinal));
            if (horned < 0 && plain < 0) continue;
            var (second, secondPlain) = (OHorn.IndexOf(folded[i + 1], StringComparison.Ordinal), O.IndexOf(folded[i + 1], StringComparison.Ordinal));
            // One horn at least shows that the pair was meant.
            if (second < 0 && (secondPlain < 0 || horned < 0) || horned == 0 && second >= 0) return null;
            var (first, last) = (Math.Max(horned, plain), Math.Max(second, secondPlain));
            var right = first > 0 && last > 0 ? null : $"{folded[..i]}ư{OHorn[Math.Max(first, last)]}{folded[(i + 2)..]}";
            return right is not null && SyllableShape.IsVietnamese(right) ? right : null;
        }

        return null;
    }
}
