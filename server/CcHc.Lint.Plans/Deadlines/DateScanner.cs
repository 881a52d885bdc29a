using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Exact days: "30/6/2022", "ngày 25 tháng 12", "15.12.2022", "20/6".</summary>
internal static class DateScanner
{
    public static TimeExpression? TryRead(DeadlineTokens tokens, int start)
    {
        var i = tokens.IsWord(start, "ngày") ? start + 1 : start;
        var hasDayWord = i > start;
        if (!tokens[i].IsNumber || tokens[i].Digits > 2) return null;
        if (!hasDayWord && tokens.IsAnyWord(start - 1, "tuần", "đợt", "lần")) return null;
        if (tokens.IsWord(i + 1, "tháng"))
        {
            if (MonthNames.TryRead(tokens, i + 2) is var (named, afterName)) return InWords(tokens, start, i, named, afterName);
            // "3 tháng 1 lần" is no day of January.
            if (tokens[i + 2].IsNumber && tokens[i + 2].Digits <= 2 && !tokens.IsWord(i + 3, "lần")) return InWords(tokens, start, i, tokens[i + 2].Value, i + 3);
        }

        var separator = tokens[i + 1];
        if (!separator.IsMark('/') && !separator.IsMark('-') && !separator.IsMark('.')) return null;
        if (!tokens[i + 2].IsNumber || tokens[i + 2].Digits > 2) return null;
        // "3 - 4" is a range of something else, "1.2" a number of an item.
        var isSlash = separator.IsMark('/');
        if (tokens.IsMark(i + 3, separator.Word[0]) && tokens[i + 4].IsNumber && tokens[i + 4].Digits is 2 or 4)
            return Create(tokens[i].Value, tokens[i + 2].Value, Numerals.YearOf(tokens[i + 4]), start, i + 5);
        if (!isSlash && !hasDayWord) return null;
        // "02/3 lần" is no date, nor is the number of an instrument ("12/6/KH-UBND").
        if (tokens.IsMark(i + 3, '/') || (!hasDayWord && tokens[i + 2].Value > 12 && tokens[i].Value <= 12)) return null;
        var next = i + 3;
        var year = Numerals.YearAfter(tokens, ref next);
        return Create(tokens[i].Value, tokens[i + 2].Value, year, start, next);
    }

    private static TimeExpression InWords(DeadlineTokens tokens, int start, int day, int month, int next)
    {
        var year = Numerals.YearAfter(tokens, ref next);
        return Create(tokens[day].Value, month, year, start, next);
    }

    private static TimeExpression Create(int day, int month, int? year, int first, int next)
    {
        var isValid = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2000, month);
        return isValid
            ? new TimeExpression(DeadlineClass.ExactDate, first, next) { Day = day, FromMonth = month, ToMonth = month, Year = year }
            : new TimeExpression(DeadlineClass.Other, first, next) { IsInvalid = true };
    }
}
