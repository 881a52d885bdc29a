using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Months and quarters, alone, in lists that share a year ("tháng 3,4/2019") and in ranges ("quý I - III/2022").</summary>
internal static class MonthAndQuarterScanner
{
    /// <summary>Reads a list of months or quarters at <paramref name="start"/>; an empty list where there is none.</summary>
    public static List<TimeExpression> TryRead(DeadlineTokens tokens, int start)
    {
        var isMonth = IsMonthWord(tokens, start);
        if (tokens[start].Word is "qi" or "qii" or "qiii" or "qiv") return GluedQuarter(tokens, start);
        if (!isMonth && !tokens.IsAnyWord(start, "quý", "quí", "q")) return WithoutUnit(tokens, start);
        var i = start + 1;
        if (tokens.IsMark(i, '.') && !tokens[i].SpaceBefore) i++;

        var items = new List<TimeExpression>();
        var first = start;
        var endsRange = false;
        while (NumberAt(tokens, i, isMonth, items.Count == 0) is var (number, next))
        {
            var year = Numerals.YearAfter(tokens, ref next);
            items.Add(Create(isMonth, number, year, first, next) with { EndsRange = endsRange });
            if (!TryPassJoint(tokens, next, isMonth, out i, out first, out endsRange)) break;
        }

        return ShareYear(items);
    }

    /// <summary>True where a month or quarter is numbered as none is: "tháng 13/2022", "quý V". A number before a word may count something.</summary>
    public static bool HasImpossible(DeadlineTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (TryRead(tokens, i) is [{ IsInvalid: true } found, ..] && (tokens[found.Next].Kind != DeadlineTokenKind.Word || Numerals.IsYear(tokens[found.Next - 1]))) return true;
        }

        return false;
    }

    private static bool IsMonthWord(DeadlineTokens tokens, int index)
    {
        if (tokens.IsWord(index, "tháng")) return true;
        // "T3/2019", "Th.3": the short form touches its number.
        if (!tokens.IsAnyWord(index, "t", "th")) return false;
        var number = tokens.IsMark(index + 1, '.') ? index + 2 : index + 1;
        return tokens[number].IsNumber && (!tokens[index + 1].SpaceBefore || tokens.IsWord(index, "th"));
    }

    // "QIV/2019".
    private static List<TimeExpression> GluedQuarter(DeadlineTokens tokens, int start)
    {
        var number = tokens[start].Word switch { "qi" => 1, "qii" => 2, "qiii" => 3, _ => 4 };
        var next = start + 1;
        var year = Numerals.YearAfter(tokens, ref next);
        return [Create(false, number, year, start, next)];
    }

    // "12/2019" and, in "quý II hoặc III/2019" the second quarter without the word.
    private static List<TimeExpression> WithoutUnit(DeadlineTokens tokens, int start)
    {
        var isSecondQuarter = tokens.IsWord(start - 1, "hoặc") && (tokens[start].IsCapital || tokens.IsAnyWord(start - 3, "quý", "quí"));
        if (isSecondQuarter && Numerals.Quarter(tokens[start]) is > 0 and var quarter)
        {
            var next = start + 1;
            return Numerals.YearAfter(tokens, ref next) is { } year ? [Create(false, quarter, year, start, next)] : [];
        }

        if (!tokens[start].IsNumber || tokens[start].Digits > 2 || tokens[start].Value is < 1 or > 12) return [];
        if (!tokens.IsMark(start + 1, '/') || !Numerals.IsYear(tokens[start + 2]) || tokens.IsMark(start + 3, '/')) return [];
        return [Create(true, tokens[start].Value, tokens[start + 2].Value, start, start + 3)];
    }

    private static (int Value, int Next)? NumberAt(DeadlineTokens tokens, int index, bool isMonth, bool isFirst)
    {
        var token = tokens[index];
        if (!isMonth)
        {
            var quarter = Numerals.Quarter(token);
            return quarter == 0 || (quarter < 0 && !isFirst) ? null : (quarter, index + 1);
        }

        if (MonthNames.TryRead(tokens, index) is { } named) return named;
        if (!token.IsNumber || token.Digits > 2) return null;
        if (isFirst) return (token.Value is >= 1 and <= 12 ? token.Value : -1, index + 1);
        // In a list "6 tháng đầu năm", "15/6/2019" and "02 lần" begin something new.
        if (token.Value is < 1 or > 12 || tokens.IsAnyWord(index + 1, "tháng", "lần", "năm", "ngày") && !Numerals.IsYear(tokens[index + 2])) return null;
        if (tokens.IsMark(index + 1, '/') && tokens[index + 2].IsNumber && !Numerals.IsYear(tokens[index + 2]) && !Numerals.IsShortYear(tokens[index + 2])) return null;
        return (token.Value, index + 1);
    }

    // ",", "và", "-", "đến hết" between two items of a list; the unit may stand again.
    private static bool TryPassJoint(DeadlineTokens tokens, int index, bool isMonth, out int item, out int first, out bool endsRange)
    {
        var i = index;
        endsRange = false;
        while (tokens.IsMark(i, ',') || tokens.IsMark(i, '+') || tokens.IsMark(i, '&') || tokens.IsMark(i, '/') || tokens.IsMark(i, '-')
            || tokens.IsAnyWord(i, "và", "đến", "tới"))
        {
            endsRange |= tokens.IsMark(i, '-') || tokens.IsAnyWord(i, "đến", "tới");
            i++;
        }

        if (endsRange && tokens.IsAnyWord(i, "hết", "cuối", "đầu", "giữa")) i++;
        first = i;
        var isJoined = i > index;
        if (isMonth ? IsMonthWord(tokens, i) : tokens.IsAnyWord(i, "quý", "quí", "q")) i++;
        if (i > first && tokens.IsMark(i, '.')) i++;
        item = i;
        return isJoined;
    }

    private static TimeExpression Create(bool isMonth, int number, int? year, int first, int next)
    {
        if (number < 0) return new TimeExpression(DeadlineClass.Other, first, next) { IsInvalid = true };
        return isMonth
            ? new TimeExpression(DeadlineClass.Month, first, next) { FromMonth = number, ToMonth = number, Year = year }
            : new TimeExpression(DeadlineClass.Quarter, first, next) { FromMonth = number * 3 - 2, ToMonth = number * 3, Year = year };
    }

    // A year at the end of a list serves the items before it; a range may cross the turn of the year ("tháng 11 - 2/2023").
    private static List<TimeExpression> ShareYear(List<TimeExpression> items)
    {
        for (var i = items.Count - 2; i >= 0; i--)
        {
            if (items[i].Year is not null || items[i + 1].Year is not { } year || items[i].IsInvalid) continue;
            var startsBefore = items[i + 1].EndsRange && items[i].FromMonth > items[i + 1].FromMonth;
            items[i] = items[i] with { Year = startsBefore ? year - 1 : year };
        }

        return items;
    }
}
