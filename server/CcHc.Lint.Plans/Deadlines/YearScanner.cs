using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Years, periods of years, halves and other parts of a year that are counted in months.</summary>
internal static class YearScanner
{
    private static readonly string[] PartsOfYear = ["trong", "cả", "hết", "cuối", "đầu", "giữa", "suốt", "toàn"];

    public static List<TimeExpression> TryRead(DeadlineTokens tokens, int start)
    {
        if (PartOfYear(tokens, start) is { } part) return [part];
        if (Named(tokens, start) is { Count: > 0 } years) return years;
        return PlanYear(tokens, start) is { } planYear ? [planYear] : [];
    }

    /// <summary>"6 tháng đầu năm 2022", "9 tháng đầu năm", "hai quý cuối năm", "nửa cuối năm".</summary>
    private static TimeExpression? PartOfYear(DeadlineTokens tokens, int start)
    {
        int months;
        int i;
        if (tokens.IsWord(start, "nửa"))
        {
            months = 6;
            i = start + 1;
        }
        else
        {
            var inQuarters = tokens.IsAnyWord(start + 1, "quý", "quí");
            months = Numerals.Count(tokens[start]) * (inQuarters ? 3 : 1);
            if (months is < 1 or > 12 || !inQuarters && !tokens.IsWord(start + 1, "tháng")) return null;
            i = start + 2;
        }

        if (months == 12 && tokens.IsWord(i - 1, "tháng") && !tokens.IsAnyWord(i, "đầu", "cuối") && !tokens.IsMark(i, '/'))
        {
            var end = i;
            var stated = Numerals.YearAfter(tokens, ref end);
            if (stated is null && tokens.AreWords(i, "trong", "năm")) end = i + 2;
            return new TimeExpression(DeadlineClass.Year, start, end) { FromMonth = 1, ToMonth = 12, Year = stated, MeansPlanYear = stated is null };
        }

        if (!tokens.IsAnyWord(i, "đầu", "cuối")) return null;
        // "ngày 10 tháng cuối quý" is no tenth of a year.
        if (tokens.IsAnyWord(i + 1, "quý", "quí", "kỳ") || tokens.IsWord(i + 1, "của") && !tokens.IsWord(i + 2, "năm")) return null;
        var isFirst = tokens.IsWord(i, "đầu");
        i++;
        var year = Numerals.YearAfter(tokens, ref i);
        if (year is null && tokens.IsWord(i, "năm")) i++;
        else if (year is null && tokens.AreWords(i, "của", "năm")) i += 2;
        var kind = months switch { 6 => DeadlineClass.HalfYear, 3 => DeadlineClass.Quarter, _ => DeadlineClass.Other };
        return new TimeExpression(kind, start, i) { FromMonth = isFirst ? 1 : 13 - months, ToMonth = isFirst ? months : 12, Year = year };
    }

    /// <summary>"năm 2022", "2022", "năm 2021, 2022", "giai đoạn 2021-2025", "từ năm 2021 đến năm 2025".</summary>
    private static List<TimeExpression> Named(DeadlineTokens tokens, int start)
    {
        var years = new List<TimeExpression>();
        var i = start;
        var first = start;
        while (true)
        {
            if (tokens.AreWords(i, "giai", "đoạn")) i += 2;
            while (tokens.IsAnyWord(i, "năm", "các", "học") && i < start + 4) i++;
            if (!Numerals.IsYear(tokens[i]) || tokens.IsMark(i + 1, '/')) break;
            var year = tokens[i].Value;
            i++;
            if (RangeEnd(tokens, i) is var (last, next) && last >= year)
            {
                years.Add(Create(year, first, next) with { Class = DeadlineClass.Other, LastYear = last });
                return years;
            }

            years.Add(Create(year, first, i));
            if (!tokens.IsMark(i, ',') && !tokens.IsWord(i, "và")) break;
            i++;
            first = i;
            start = i;
        }

        return years;
    }

    private static (int Year, int Next)? RangeEnd(DeadlineTokens tokens, int index)
    {
        if (!tokens.IsMark(index, '-') && !tokens.IsAnyWord(index, "đến", "tới")) return null;
        var i = index + 1;
        while (tokens.IsAnyWord(i, "đến", "hết", "năm", "cuối")) i++;
        return Numerals.IsYear(tokens[i]) && !tokens.IsMark(i + 1, '/') ? (tokens[i].Value, i + 1) : null;
    }

    private static TimeExpression Create(int year, int first, int next) =>
        new(DeadlineClass.Year, first, next) { FromMonth = 1, ToMonth = 12, Year = year };

    /// <summary>"trong năm", "cả năm", "cuối năm", "năm nay", "năm kế hoạch": the plan's own year.</summary>
    private static TimeExpression? PlanYear(DeadlineTokens tokens, int start)
    {
        var i = start;
        if (tokens.IsAnyWord(i, PartsOfYear)) i++;
        var hasPrefix = i > start;
        if (tokens.IsAnyWord(i, "cả", "suốt", "toàn")) i++;
        if (!tokens.IsWord(i, "năm")) return null;
        i++;
        if (tokens.IsWord(i, "nay")) i++;
        else if (tokens.AreWords(i, "kế", "hoạch")) i += 2;
        else if (!hasPrefix || tokens[i].IsNumber || tokens.IsWord(i, "học")) return null;
        return new TimeExpression(DeadlineClass.Year, start, i) { FromMonth = 1, ToMonth = 12, MeansPlanYear = true };
    }
}
