namespace CcHc.Lint.Plans.Citations;

/// <summary>Reads dates as documents write them: "08/11/2011", "15 tháng 7 năm 2021", "10-12-2020", "01.6.2020".</summary>
internal static class DateScanner
{
    /// <summary>
    /// The date at <paramref name="start"/> of a folded text, the word "ngày" before it optional.
    /// </summary>
    /// <returns>The day and the offset after it; null where no valid date stands there.</returns>
    public static (DateOnly Date, int End)? At(string folded, int start)
    {
        var at = SkipBlanks(folded, start);
        var isIntroduced = StartsWithWord(folded, at, "ngày");
        if (isIntroduced) at = SkipIntroduction(folded, at);
        if (isIntroduced && at < folded.Length && folded[at] == ':') at = SkipBlanks(folded, at + 1);
        var day = Number(folded, ref at, 2);
        if (day < 0) return null;
        int month, year;
        var afterDay = SkipBlanks(folded, at);
        if (StartsWithWord(folded, afterDay, "tháng"))
        {
            at = SkipBlanks(folded, afterDay + 5);
            month = Number(folded, ref at, 2);
            at = SkipBlanks(folded, at);
            if (at < folded.Length && folded[at] is ',') at = SkipBlanks(folded, at + 1);
            if (StartsWithWord(folded, at, "năm")) at = SkipBlanks(folded, at + 3);
            else if (at < folded.Length && folded[at] is '/' or '-') at++;
            year = Number(folded, ref at, 4);
        }
        else
        {
            at = afterDay;
            if (!Separator(folded, ref at)) return null;
            month = Number(folded, ref at, 2);
            if (!Separator(folded, ref at)) return null;
            var yearAt = at;
            year = Number(folded, ref at, 4);
            // "ngày 15/7/21": two digits are a year of our time only where the word says that it is a date.
            if (isIntroduced && at - yearAt == 2) year += 2000;
        }

        return Make(day, month, year) is { } date ? (date, at) : null;
    }

    /// <summary>A whole date that no calendar has ("ngày 31/4/2020", "ngày 23/4/20018"), introduced by "ngày".</summary>
    /// <returns>The offset after it; null where none stands there.</returns>
    public static int? EndOfImpossible(string folded, int start)
    {
        var at = SkipBlanks(folded, start);
        return StartsWithWord(folded, at, "ngày") && At(folded, at) is null ? EndOfImpossibleNumbers(folded, SkipIntroduction(folded, at)) : null;
    }

    /// <summary>The offset after a whole date that begins with a number at <paramref name="at"/> and that no calendar has; null where none stands there.</summary>
    public static int? EndOfImpossibleNumbers(string folded, int at)
    {
        if (At(folded, at) is not null || Number(folded, ref at, 3) < 0) return null;
        var afterDay = SkipBlanks(folded, at);
        if (StartsWithWord(folded, afterDay, "tháng"))
        {
            at = SkipBlanks(folded, afterDay + 5);
            if (Number(folded, ref at, 3) < 0) return null;
            at = SkipBlanks(folded, at);
            if (!StartsWithWord(folded, at, "năm")) return null;
            at = SkipBlanks(folded, at + 3);
        }
        else if (!Separator(folded, ref at) || Number(folded, ref at, 3) < 0 || !Separator(folded, ref at))
        {
            return null;
        }

        var yearAt = at;
        return Number(folded, ref at, 6) >= 0 && at - yearAt >= 3 ? at : null;
    }

    public static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    public static bool StartsWithWord(string folded, int at, string word) =>
        at <= folded.Length
        && folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal)
        && (at + word.Length == folded.Length || !char.IsLetter(folded[at + word.Length]));

    // Behind "ngày", which may have been written twice: that is another fault, and the date is as clear.
    private static int SkipIntroduction(string folded, int at)
    {
        at = SkipBlanks(folded, at + 4);
        return StartsWithWord(folded, at, "ngày") ? SkipBlanks(folded, at + 4) : at;
    }

    private static DateOnly? Make(int day, int month, int year)
    {
        if (year is < 1945 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateOnly(year, month, day);
    }

    private static int Number(string text, ref int at, int mostDigits)
    {
        var from = at;
        while (at < text.Length && at - from < mostDigits && char.IsAsciiDigit(text[at])) at++;
        if (at == from || at < text.Length && char.IsAsciiDigit(text[at])) return -1;
        return int.Parse(text.AsSpan(from, at - from));
    }

    private static bool Separator(string text, ref int at)
    {
        at = SkipBlanks(text, at);
        if (at >= text.Length || text[at] is not ('/' or '-' or '.' or '\u2044' or '\u2215')) return false;
        at = SkipBlanks(text, at + 1);
        return true;
    }
}
