using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Times that come back ("hàng quý", "định kỳ", "02 lần/năm", "tháng cuối quý") and times without end ("thường xuyên").</summary>
internal static class RecurrenceScanner
{
    private static readonly string[] NotCounted = ["năm", "tháng", "của", "và", "hoặc", "đến", "tới"];

    private static readonly string[] CountedWords = ["hàng", "hằng", "mỗi", "từng", "một"];

    private static readonly string[] WordsBeforePeriod = ["cùng", "của", "mỗi", "hàng", "hằng", "từng"];

    private static readonly string[] EachWords = ["từng", "mỗi", "các", "hàng", "hằng"];

    private static readonly string[] PeriodMarks = ["hàng", "hằng", "mỗi", "từng", "theo", "các", "cuối", "đầu"];

    private static readonly string[] Periods = ["tháng", "quý", "quí", "năm", "tuần", "ngày", "giờ"];

    public static TimeExpression? TryRead(DeadlineTokens tokens, int start) =>
        Continuous(tokens, start) ?? Counted(tokens, start) ?? Periodic(tokens, start);

    private static TimeExpression? Continuous(DeadlineTokens tokens, int start)
    {
        if (tokens.AreWords(start, "thường", "xuyên") || tokens.AreWords(start, "liên", "tục") || tokens.AreWords(start, "quanh", "năm"))
            return new TimeExpression(DeadlineClass.Continuous, start, start + 2);
        if (tokens.IsAnyWord(start, "các", "những") && tokens.IsWord(start + 1, "năm") && tokens.IsAnyWord(start + 2, "tiếp", "sau", "kế", "còn"))
            return new TimeExpression(DeadlineClass.Continuous, start, tokens.IsAnyWord(start + 3, "theo", "tiếp", "lại") ? start + 4 : start + 3);
        return null;
    }

    // "02 lần/năm", "02 tin/tuần", "6 tháng/lần", "1 quý/1 lần", "3 tháng một lần".
    private static TimeExpression? Counted(DeadlineTokens tokens, int start)
    {
        var i = start;
        if (!tokens[i].IsNumber && Numerals.Count(tokens[i]) == 0) return null;
        if (tokens.IsWord(i + 1, "lần"))
        {
            i += 2;
            while (tokens.IsMark(i, '/') || tokens.IsAnyWord(i, "trong", "mỗi", "một") || tokens[i] is { IsNumber: true, Value: 1 }) i++;
            var unit = Unit(tokens, ref i);
            return unit == default ? null : Create(start, i, unit.ToString());
        }

        var counted = CountedUnit(tokens, ref i);
        if (counted == default) return PerUnit(tokens, start);
        var isTimes = tokens.IsMark(i, '/');
        if (isTimes) i++;
        if (tokens.IsWord(i, "một") || tokens[i] is { IsNumber: true, Value: 1 }) i++;
        if (tokens.IsWord(i, "lần")) return Create(start, i + 1, counted.ToString());
        // "6 tháng" alone stands for a half-yearly report.
        return counted == 'h' && !isTimes ? Several(tokens, start, start) : null;
    }

    // "02 tin/tuần", "01 buổi tập huấn/quý".
    private static TimeExpression? PerUnit(DeadlineTokens tokens, int start)
    {
        var i = start + 1;
        if (tokens.IsAnyWord(i, Periods)) return null;
        while (tokens[i].Kind == DeadlineTokenKind.Word && i < start + 4) i++;
        if (i == start + 1 || !tokens.IsMark(i, '/')) return null;
        i++;
        if (tokens.IsWord(i, "mỗi")) i++;
        var unit = Numerals.Count(tokens[i]) > 0 ? CountedUnit(tokens, ref i) : Unit(tokens, ref i);
        return unit == default ? null : Create(start, i, unit.ToString());
    }

    private static TimeExpression? Periodic(DeadlineTokens tokens, int start)
    {
        if (tokens.IsWord(start, "định") && tokens.IsAnyWord(start + 1, "kỳ", "kì") || tokens.IsWord(start, "thường") && tokens.IsAnyWord(start + 1, "kỳ", "kì"))
        {
            var i = start + 2;
            while (tokens.IsAnyWord(i, "vào", "theo", "ngày") || tokens.IsMark(i, '(') || tokens.IsWord(i, "báo") && tokens.IsWord(i + 1, "cáo") || tokens.IsWord(i, "cáo")) i++;
            return Several(tokens, start, i) is { Periods.Length: > 0 } periodic ? periodic : Create(start, start + 2, "");
        }

        if (tokens.AreWords(start, "thường", "niên")) return Create(start, start + 2, "n");
        if (tokens.AreWords(start, "tháng", "cuối") || tokens.AreWords(start, "tháng", "đầu")) return MonthOfPeriod(tokens, start);
        if (tokens.AreWords(start, "của", "tháng") || tokens.AreWords(start, "tháng", "sau") || tokens.AreWords(start, "tháng", "liền"))
            return IsMonth(tokens, start + 2) || tokens.IsAnyWord(start + 2, "cuối", "đầu") ? null : Create(start, start + 2, "t");

        var at = start;
        var isMarked = tokens.IsAnyWord(at, PeriodMarks);
        if (isMarked && !tokens.IsWord(at, "hàng") && !tokens.IsWord(at, "hằng") && !tokens.IsWord(at, "mỗi") && tokens.IsWord(at + 1, "năm")
            && !tokens.IsWord(at, "từng")) return null;
        if (isMarked)
        {
            at++;
            if (tokens.IsAnyWord(at, EachWords)) at++;
        }

        var found = Several(tokens, start, at);
        return found.Periods.Length >= (isMarked ? 1 : 2) ? found : null;
    }

    // "tháng cuối quý", "tháng cuối của kỳ báo cáo".
    private static TimeExpression? MonthOfPeriod(DeadlineTokens tokens, int start)
    {
        var i = start + 2;
        while (tokens.IsAnyWord(i, WordsBeforePeriod)) i++;
        var unit = Unit(tokens, ref i);
        if (unit == default) return null;
        if (tokens.AreWords(i, "báo", "cáo")) i += 2;
        return Create(start, i, unit.ToString());
    }

    /// <summary>The periods named one after the other from <paramref name="index"/> on, as one time that begins at <paramref name="start"/>.</summary>
    private static TimeExpression Several(DeadlineTokens tokens, int start, int index)
    {
        var periods = "";
        var next = index;
        var i = index;
        var slashes = 0;
        var isSlash = false;
        while (true)
        {
            while (tokens.IsAnyWord(i, CountedWords)) i++;
            var unit = Numerals.Count(tokens[i]) > 0 ? CountedUnit(tokens, ref i) : Unit(tokens, ref i);
            if (unit == default) break;
            if (!periods.Contains(unit)) periods += unit;
            if (isSlash) slashes++;
            next = i;
            isSlash = tokens.IsMark(i, '/');
            while (tokens.IsMark(i, ',') || tokens.IsMark(i, '/') || tokens.IsMark(i, '-') || tokens.IsMark(i, '+') || tokens.IsWord(i, "và")) i++;
            if (i == next) break;
        }

        // "Quý/6 tháng/năm" is the whole cycle of reports, "quý/năm" one of two.
        return Create(start, next, periods) with { IsChoice = slashes > 0 && periods.Length == 2 };
    }

    private static char CountedUnit(DeadlineTokens tokens, ref int index)
    {
        var count = Numerals.Count(tokens[index]);
        var after = index + 2;
        var isTimes = tokens.IsMark(after, '/') || Numerals.Count(tokens[after]) > 0 && tokens.IsWord(after + 1, "lần");
        if (tokens.IsAnyWord(index + 2, "đầu", "cuối") || tokens[index + 2].IsNumber && !tokens.IsMark(index + 3, '/') && !tokens.IsWord(index + 3, "lần")) return default;
        var unit = (count, tokens[index + 1].Word) switch
        {
            (1, "tháng") => 't',
            (3, "tháng") or (1, "quý" or "quí") => 'q',
            (6, "tháng") => 'h',
            (2, "quý" or "quí") when isTimes => 'h',
            (12, "tháng") or (1, "năm") => 'n',
            (_, "tuần") => 'w',
            (_, "tháng") or (_, "năm") when isTimes => 'm',
            _ => default,
        };
        if (unit != default) index += 2;
        return unit;
    }

    private static char Unit(DeadlineTokens tokens, ref int index)
    {
        var isNumbered = tokens[index + 1].IsNumber || Numerals.Quarter(tokens[index + 1]) > 0 && tokens.IsAnyWord(index, "quý", "quí")
            || tokens.IsWord(index, "tháng") && IsMonth(tokens, index + 1);
        if (isNumbered && !tokens.IsWord(index + 2, "lần") && !CountsWork(tokens, index)) return default;
        if (tokens[index].Kind != DeadlineTokenKind.Word) return default;
        var unit = tokens[index].Word switch
        {
            "ngày" => 'd',
            "tuần" => 'w',
            "tháng" => 't',
            "quý" or "quí" => 'q',
            "năm" => 'n',
            "kỳ" or "kì" when !tokens.IsWord(index + 1, "họp") => 'k',
            _ => default,
        };
        if (unit == 'n' && tokens.IsAnyWord(index + 1, "tiếp", "sau", "kế", "nay")) return default;
        if (unit != default) index++;
        return unit;
    }

    private static bool IsMonth(DeadlineTokens tokens, int index) => tokens[index].IsNumber || MonthNames.TryRead(tokens, index) is not null;

    // "Mỗi quý 01 cuộc", "hằng tháng một (01) buổi": the number behind the unit counts what is done in it.
    private static bool CountsWork(DeadlineTokens tokens, int unit)
    {
        if (!tokens.IsAnyWord(unit - 1, "hàng", "hằng", "mỗi", "từng") || Numerals.Count(tokens[unit + 1]) == 0) return false;
        var noun = unit + 2;
        if (tokens.IsMark(noun, '(') && tokens[noun + 1].IsNumber && tokens.IsMark(noun + 2, ')')) noun += 3;
        return tokens[noun].Kind == DeadlineTokenKind.Word && !tokens.IsAnyWord(noun, NotCounted);
    }

    private static TimeExpression Create(int start, int next, string periods) => new(DeadlineClass.Recurring, start, next) { Periods = periods };
}
