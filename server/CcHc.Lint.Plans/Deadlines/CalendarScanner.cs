namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Calendar times at a place in a deadline cell, the most exact reading first.</summary>
internal static class CalendarScanner
{
    // Words that lead into a time and belong to it.
    private static readonly HashSet<string> LeadIns =
    [
        "trước", "trong", "vào", "cuối", "đầu", "giữa", "hết", "chậm", "muộn", "nhất", "từ", "đến", "khoảng", "dự", "kiến", "hoàn", "thành",
        "xong", "các", "cả", "tới", "tuần", "đợt", "suốt",
    ];

    /// <summary>Reads the times at <paramref name="start"/> (a list may hold several); empty where there are none.</summary>
    public static List<TimeExpression> TryRead(DeadlineTokens tokens, int start)
    {
        if (DateScanner.TryRead(tokens, start) is { } date) return [date];
        if (MonthAndQuarterScanner.TryRead(tokens, start) is { Count: > 0 } months) return months;
        return YearScanner.TryRead(tokens, start);
    }

    /// <summary>The first of the words before <paramref name="index"/> that lead into the time there, not before <paramref name="limit"/>.</summary>
    public static int StartOfLeadIn(DeadlineTokens tokens, int index, int limit)
    {
        while (index > limit && tokens[index - 1].Kind == DeadlineTokenKind.Word && LeadIns.Contains(tokens[index - 1].Word)) index--;
        return index;
    }

    /// <summary>True where words that set a term, or a time finer than a year, begin: what may follow a comma as a part of its own.</summary>
    public static bool BeginsTerm(DeadlineTokens tokens, int index)
    {
        var i = index;
        while (tokens[i].Kind == DeadlineTokenKind.Word && LeadIns.Contains(tokens[i].Word)) i++;
        var found = TryRead(tokens, i);
        if (found.Count == 0) return false;
        return i > index || found[0].Class is Facts.DeadlineClass.Month or Facts.DeadlineClass.Quarter or Facts.DeadlineClass.HalfYear;
    }
}
