namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Hands years on between the parts of a cell and turns parts into calendar intervals.</summary>
internal static class CalendarIntervals
{
    /// <summary>
    /// A year stated once serves the other parts: a part without one takes that of the next part that states it, else
    /// goes on from the part before, else takes the plan's. "Cả năm" means the plan's year first.
    /// </summary>
    public static List<(TimeExpression Time, bool NamesYear)> ShareYears(IReadOnlyList<TimeExpression> parts, int? planYear)
    {
        var shared = new List<(TimeExpression Time, bool NamesYear)>();
        TimeExpression? before = null;
        var isYearWritten = false;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var namesYear = part.Year is not null;
            if (part.IsCalendar && part.Year is null)
            {
                var stated = part.MeansPlanYear && planYear is not null ? null : YearFromOthers(parts, i, before, !isYearWritten || before?.Year >= planYear);
                namesYear = stated is not null;
                part = part with { Year = stated ?? planYear };
            }

            if (part.Year is not null)
            {
                isYearWritten |= parts[i].Year is not null;
                before = part;
            }

            shared.Add((part, namesYear));
        }

        return shared;
    }

    public static (DateOnly? From, DateOnly? To) IntervalOf(TimeExpression part)
    {
        if (!part.IsCalendar || part.Year is not { } year) return (null, null);
        if (part.Day > 0)
        {
            if (part.Day > DateTime.DaysInMonth(year, part.FromMonth)) return (null, null);
            var day = new DateOnly(year, part.FromMonth, part.Day);
            return part.IsOpenEnd ? (day, null) : (day, day);
        }

        var from = new DateOnly(year, part.FromMonth, 1);
        if (part.IsOpenEnd) return (from, null);
        var last = part.LastYear ?? year;
        return (from, new DateOnly(last, part.ToMonth, DateTime.DaysInMonth(last, part.ToMonth)));
    }

    private static int? YearFromOthers(IReadOnlyList<TimeExpression> parts, int index, TimeExpression? before, bool staysInYear)
    {
        for (var i = index + 1; i < parts.Count; i++)
        {
            if (parts[i] is not { IsCalendar: true, Year: { } year } after) continue;
            // "Từ tháng 11 đến tháng 2/2023" starts in the year before.
            return parts[index + 1].EndsRange && i == index + 1 && parts[index].FromMonth > after.FromMonth ? year - 1 : year;
        }

        if (before?.Year is not { } earlier) return null;
        // "Tháng 12/2021, tháng 6" goes on into the plan's year; "tháng 12 và tháng 6" both lie in it.
        if (staysInYear && !parts[index].EndsRange) return earlier;
        return parts[index].FromMonth < before.FromMonth && !before.IsYearOnly ? earlier + 1 : earlier;
    }
}
