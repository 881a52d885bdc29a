namespace CcHc.Lint.Plans.Citations;

/// <summary>The day of issue that a sentence begins with: "Ngày 22/01/2024, UBND tỉnh đã ban hành Kế hoạch số 15/KH-UBND".</summary>
internal static class LeadingDate
{
    private const int LongestLead = 160;

    private static readonly string[] IssuingWords = ["ban hành ", "ký ", "phê duyệt ", "có "];

    /// <param name="text">The unit's text.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="from">Where the citation before it ends: between the two stands no date of this one.</param>
    /// <returns>The date; null where the sentence begins otherwise, or does not say that the instrument was issued then.</returns>
    public static DateOnly? Before(string text, string folded, int start, int from)
    {
        if (DirectlyBefore(folded, start, from) is { } issued) return issued;
        if (!EndsWithIssuing(folded.AsSpan(0, start))) return null;
        var sentence = ClauseBefore(text, folded, start);
        while (sentence < start && folded[sentence] is ' ' or '-' or '+' or '•' or '*') sentence++;
        if (sentence < from || start - sentence > LongestLead || !DateScanner.StartsWithWord(folded, sentence, "ngày") || DateScanner.At(folded, sentence) is not { } date) return null;
        // A clause of its own between them tells of something else that was done on that day.
        return folded.AsSpan(date.End, start - date.End).Count(',') <= 1 && folded.AsSpan(date.End, start - date.End).IndexOfAny(';', ':') < 0 ? date.Date : null;
    }

    /// <summary>
    /// Where the sentence or the clause of a list begins that leads to a place. Below a title without a full stop, in the same
    /// paragraph, only the capital of "Ngày" tells that one begins.
    /// </summary>
    private static int ClauseBefore(string text, string folded, int start)
    {
        var before = folded.AsSpan(0, start);
        var begin = Math.Max(before.LastIndexOf(". "), before.LastIndexOf("; ")) is >= 0 and var stop ? stop + 2 : 0;
        return before[begin..].LastIndexOf(" ngày ") is >= 0 and var day && char.IsUpper(text[begin + day + 1]) ? begin + day + 1 : begin;
    }

    // "được ban hành ngày 17/9/2021 tại Quyết định số …".
    private static DateOnly? DirectlyBefore(string folded, int start, int from)
    {
        const string at = " tại ";
        if (!folded.AsSpan(0, start).EndsWith(at, StringComparison.Ordinal)) return null;
        var end = start - at.Length;
        var day = folded.AsSpan(from, Math.Max(0, end - from)).LastIndexOf("ngày");
        if (day < 0 || DateScanner.At(folded, from + day) is not { } date || date.End != end) return null;
        return EndsWithIssuing(folded.AsSpan(0, from + day)) ? date.Date : null;
    }

    private static bool EndsWithIssuing(ReadOnlySpan<char> before)
    {
        foreach (var word in IssuingWords)
        {
            if (before.EndsWith(word, StringComparison.Ordinal) && (before.Length == word.Length || !char.IsLetter(before[before.Length - word.Length - 1]))) return true;
        }

        return false;
    }
}
