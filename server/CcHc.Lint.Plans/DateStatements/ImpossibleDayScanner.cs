using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Citations;

namespace CcHc.Lint.Plans.DateStatements;

/// <summary>
/// Reads days in running words that no calendar has: "ngày 31/11/2023", "ngày 30 tháng 02 năm 2024", "đến 31/6/2022". In a text
/// numbers count other things too ("mỗi ngày 1.250.000 lượt", "trực 24/24"), so the form must be that of a date.
/// </summary>
internal static class ImpossibleDayScanner
{
    private const int LeapYear = 2000;

    /// <summary>Reads the day behind "ngày".</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="at">Offset of "ngày".</param>
    /// <returns>The offset behind the day; -1 where none stands there or a calendar has it.</returns>
    public static int EndBehindDayWord(string folded, int at)
    {
        var start = at = DateScanner.SkipBlanks(folded, at + "ngày".Length);
        if (ReadNumber(folded, ref at) is not { Digits: <= 2 } day) return -1;
        var word = DateScanner.SkipBlanks(folded, at);
        return DateScanner.StartsWithWord(folded, word, "tháng") ? EndInWords(folded, day.Value, word + "tháng".Length) : EndInNumbers(folded, start, isIntroduced: true);
    }

    /// <summary>Reads a day in numbers at the first of them.</summary>
    /// <param name="isIntroduced">True behind "ngày"; without it only a whole date with slashes is one.</param>
    /// <returns>As above.</returns>
    public static int EndInNumbers(string folded, int at, bool isIntroduced)
    {
        if (ReadNumber(folded, ref at) is not { Digits: <= 2 } day || at == folded.Length) return -1;
        var mark = folded[at++];
        if (mark != '/' && (!isIntroduced || mark is not ('-' or '.'))) return -1;
        if (ReadNumber(folded, ref at) is not { Digits: <= 2 } month) return -1;
        var monthEnd = at;
        if (at < folded.Length && folded[at] == mark)
        {
            at++;
            if (ReadNumber(folded, ref at) is not { Digits: <= 6 } year || GoesOn(folded, at)) return -1;
            var isPlausible = isIntroduced && mark == '/' || year.Digits == 4;
            return isPlausible && IsImpossible(day.Value, month.Value, year, isIntroduced) ? at : -1;
        }

        // "ngày 31/6" of every year; "24/24" counts hours.
        return isIntroduced && mark == '/' && !GoesOn(folded, monthEnd) && IsOfMonth(day.Value, month.Value) && day.Value > DateTime.DaysInMonth(LeapYear, month.Value) ? monthEnd : -1;
    }

    private static int EndInWords(string folded, int day, int at)
    {
        at = DateScanner.SkipBlanks(folded, at);
        if (ReadNumber(folded, ref at) is not { Digits: <= 2 } month) return -1;
        var monthEnd = at;
        at = DateScanner.SkipBlanks(folded, at);
        if (at < folded.Length && folded[at] == ',') at = DateScanner.SkipBlanks(folded, at + 1);
        if (DateScanner.StartsWithWord(folded, at, "năm"))
        {
            at = DateScanner.SkipBlanks(folded, at + "năm".Length);
            if (ReadNumber(folded, ref at) is { Digits: <= 6 } year) return IsImpossible(day, month.Value, year, isIntroduced: true) ? at : -1;
        }

        return !GoesOn(folded, monthEnd) && IsOfMonth(day, month.Value) && day > DateTime.DaysInMonth(LeapYear, month.Value) ? monthEnd : -1;
    }

    private static bool IsImpossible(int day, int month, (int Value, int Digits) year, bool isIntroduced)
    {
        // "ngày 15/7/21"; three digits or five are a slip in the year.
        var written = year.Digits == 2 ? 2000 + year.Value : year.Value;
        if (year.Digits is not (2 or 4) || written is < 1000 or > 9999) return isIntroduced;
        if (IsOfMonth(day, month)) return day > DateTime.DaysInMonth(written, month);
        // Without the word a number too high for a month is rather another way to count.
        return isIntroduced;
    }

    private static bool IsOfMonth(int day, int month) => day is >= 1 and <= 31 && month is >= 1 and <= 12;

    // "31/6/2022/NQ-HĐND" is a symbol.
    private static bool GoesOn(string folded, int at) =>
        at < folded.Length && (Characters.IsLetterOrDigit(folded[at]) || folded[at] is '/' or '%' || folded[at] is '-' or '.' or ',' && at + 1 < folded.Length && Characters.IsLetterOrDigit(folded[at + 1]));

    private static (int Value, int Digits)? ReadNumber(string folded, ref int at)
    {
        var from = at;
        while (at < folded.Length && char.IsAsciiDigit(folded[at])) at++;
        return at - from is > 0 and <= 6 ? (int.Parse(folded.AsSpan(from, at - from)), at - from) : null;
    }
}
