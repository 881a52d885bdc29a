using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Date and issuer behind a symbol or the name of a law, in either order.</summary>
/// <param name="DateRange">Offsets of the date's words, "ngày" included; null where there is none. A date that no calendar has gives these alone.</param>
internal readonly record struct TrailingDetails(DateOnly? Date, (int Start, int End)? DateRange, string? Issuer)
{
    private const int LongestBracket = 60;

    private static readonly string[] IssuingWords =
        ["đã được", "được", "đã", "do", "ký ban hành", "ban hành", "phê duyệt", "thông qua", "ký", "đề", "ra"];

    public static TrailingDetails Behind(TextUnit unit, int end)
    {
        var folded = unit.Folded;
        var at = SkipMarks(folded, end);
        var date = SkipIssuingWords(folded, at, out var hasIssuingWord);
        if (DateScanner.At(folded, date) is { } direct) return new(direct.Date, (date, direct.End), IssuerBehind(unit, direct.End));
        if (DateScanner.EndOfImpossible(folded, date) is { } impossible) return new(null, (date, impossible), IssuerBehind(unit, impossible));
        if (SkipBracket(folded, at) is { } afterBracket)
        {
            at = SkipMarks(folded, afterBracket);
            if (DateScanner.StartsWithWord(folded, at, "ngày") && DateScanner.At(folded, at) is { } afterwards)
                return new(afterwards.Date, (at, afterwards.End), IssuerBehind(unit, afterwards.End));
        }

        if (DateScanner.StartsWithWord(folded, at, "của")) return WithIssuerFirst(unit, IssuerScanner.RangeAt(unit, at, folded.Length));

        // "số 18-NQ/TW Hội nghị lần thứ sáu … ngày 25/10/2017", "được Thủ tướng Chính phủ ban hành ngày …": a name without
        // "của" is an issuer only where a date closes it.
        if (date >= folded.Length || !char.IsUpper(unit.Text.Text[date]) || !hasIssuingWord && TypeWords.StartingAt(folded, date) is not null) return default;
        var named = WithIssuerFirst(unit, IssuerScanner.NameAt(unit, date, folded.Length));
        return named.DateRange is null ? default : named;
    }

    private static TrailingDetails WithIssuerFirst(TextUnit unit, (int Start, int End)? issuer)
    {
        if (issuer is not { } range) return default;
        var folded = unit.Folded;
        var words = unit.Text.Text[range.Start..range.End];
        var at = SkipMarks(folded, range.End);
        if (SkipBracket(folded, at) is { } afterBracket) at = SkipMarks(folded, afterBracket);
        at = SkipIssuingWords(folded, at, out _);
        if (DateScanner.StartsWithWord(folded, at, "ngày") && DateScanner.At(folded, at) is { } date) return new(date.Date, (at, date.End), words);
        return DateScanner.EndOfImpossible(folded, at) is { } impossible ? new(null, (at, impossible), words) : new(null, null, words);
    }

    private static string? IssuerBehind(TextUnit unit, int at)
    {
        var next = SkipMarks(unit.Folded, at);
        if (next < unit.Folded.Length && unit.Folded[next] == ')') next = DateScanner.SkipBlanks(unit.Folded, next + 1);
        return DateScanner.StartsWithWord(unit.Folded, next, "của") ? IssuerScanner.At(unit, next, unit.Folded.Length) : null;
    }

    private static int SkipIssuingWords(string folded, int at, out bool any)
    {
        any = false;
        for (var i = 0; i < IssuingWords.Length; i++)
        {
            if (!DateScanner.StartsWithWord(folded, at, IssuingWords[i])) continue;
            at = DateScanner.SkipBlanks(folded, at + IssuingWords[i].Length);
            any = true;
        }

        return at;
    }

    /// <summary>Blanks and one mark: "18-NQ/TW, ngày", "18-NQ/TW (ngày", "18-NQ/TW - ngày".</summary>
    private static int SkipMarks(string folded, int at)
    {
        at = DateScanner.SkipBlanks(folded, at);
        if (at < folded.Length && folded[at] == '"') at = DateScanner.SkipBlanks(folded, at + 1);
        if (at >= folded.Length || folded[at] is not (',' or '(' or '-')) return at;
        var next = DateScanner.SkipBlanks(folded, at + 1);
        if (folded[at] == ',') return next;
        var isIntroduced = DateScanner.StartsWithWord(folded, next, "ngày") || SkipIssuingWords(folded, next, out _) > next || DateScanner.At(folded, next) is not null;
        return isIntroduced ? next : at;
    }

    /// <summary>The offset behind a short bracket ("(khóa XII)"); null where none opens here.</summary>
    private static int? SkipBracket(string folded, int at)
    {
        if (at >= folded.Length || folded[at] != '(') return null;
        var close = folded.IndexOf(')', at, Math.Min(LongestBracket, folded.Length - at));
        return close < 0 ? null : close + 1;
    }
}
