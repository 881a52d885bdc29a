using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Times that come back ("hàng quý", "định kỳ", "02 lần/năm", "tháng cuối quý") and times without end ("thường xuyên").</summary>
internal static class RecurrenceScanner
{
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

    // "02 lần/năm", "6 tháng/lần", "3 tháng một lần", "năm 2 lần".
    private static TimeExpression? Counted(DeadlineTokens tokens, int start)
    {
        var i = start;
        if (!tokens[i].IsNumber && !tokens.IsAnyWord(i, "một", "hai", "ba", "bốn", "sáu")) return null;
        if (tokens.IsWord(i + 1, "lần"))
        {
            i += 2;
            while (tokens.IsMark(i, '/') || tokens.IsAnyWord(i, "trong", "mỗi", "một", "mỗi") || tokens[i] is { IsNumber: true, Value: 1 }) i++;
            var unit = Unit(tokens, ref i);
            return unit == default ? null : Create(start, i, unit.ToString());
        }

        var counted = CountedUnit(tokens, ref i);
        if (counted == default) return null;
        var isTimes = tokens.IsMark(i, '/');
        if (isTimes) i++;
        if (tokens.IsAnyWord(i, "một") || tokens[i] is { IsNumber: true, Value: 1 }) i++;
        if (tokens.IsWord(i, "lần")) return Create(start, i + 1, counted.ToString());
        // "6 tháng" alone stands for a half-yearly report.
        return counted == 'h' && !isTimes ? Create(start, start + 2, ReadUnits(tokens, start, out var next)) with { Next = next } : null;
    }

    private static TimeExpression? Periodic(DeadlineTokens tokens, int start)
    {
        if (tokens.IsWord(start, "định") && tokens.IsAnyWord(start + 1, "kỳ", "kì") || tokens.IsWord(start, "thường") && tokens.IsAnyWord(start + 1, "kỳ", "kì"))
        {
            var i = start + 2;
            while (tokens.IsAnyWord(i, "vào", "theo", "ngày") || tokens.IsMark(i, '(') || tokens.IsAnyWord(i, "báo") && tokens.IsWord(i + 1, "cáo") || tokens.IsWord(i, "cáo")) i++;
            var periods = ReadUnits(tokens, i, out var next);
            return Create(start, periods.Length > 0 ? next : start + 2, periods);
        }

        if (tokens.AreWords(start, "thường", "niên")) return Create(start, start + 2, "n");
        if (tokens.AreWords(start, "tháng", "cuối") || tokens.AreWords(start, "tháng", "đầu")) return MonthOfPeriod(tokens, start);
        if (tokens.AreWords(start, "của", "tháng") || tokens.AreWords(start, "tháng", "sau") || tokens.AreWords(start, "tháng", "liền"))
            return tokens[start + 2].IsNumber || tokens.IsAnyWord(start + 2, "cuối", "đầu") ? null : Create(start, start + 2, "t");

        var at = start;
        var isMarked = tokens.IsAnyWord(at, "hàng", "hằng", "mỗi", "từng", "theo", "các", "cuối", "đầu");
        if (isMarked && !tokens.IsWord(at, "hàng") && !tokens.IsWord(at, "hằng") && !tokens.IsWord(at, "mỗi") && tokens.IsAnyWord(at + 1, "năm")
            && !tokens.IsWord(at, "từng")) return null;
        if (isMarked)
        {
            at++;
            if (tokens.IsAnyWord(at, "từng", "mỗi", "các", "hàng", "hằng")) at++;
        }

        var found = ReadUnits(tokens, at, out var end);
        return found.Length >= (isMarked ? 1 : 2) ? Create(start, end, found) : null;
    }

    // "tháng cuối quý", "tháng cuối của kỳ báo cáo".
    private static TimeExpression? MonthOfPeriod(DeadlineTokens tokens, int start)
    {
        var i = start + 2;
        while (tokens.IsAnyWord(i, "cùng", "của", "mỗi", "hàng", "hằng", "từng")) i++;
        var unit = Unit(tokens, ref i);
        if (unit == default) return null;
        if (tokens.AreWords(i, "báo", "cáo")) i += 2;
        return Create(start, i, unit.ToString());
    }

    private static string ReadUnits(DeadlineTokens tokens, int start, out int next)
    {
        var periods = "";
        next = start;
        var i = start;
        while (true)
        {
            while (tokens.IsAnyWord(i, "hàng", "hằng", "mỗi", "từng", "một")) i++;
            var unit = tokens[i].IsNumber ? CountedUnit(tokens, ref i) : Unit(tokens, ref i);
            if (unit == default) return periods;
            if (!periods.Contains(unit)) periods += unit;
            next = i;
            while (tokens.IsMark(i, ',') || tokens.IsMark(i, '/') || tokens.IsMark(i, '-') || tokens.IsMark(i, '+') || tokens.IsWord(i, "và")) i++;
            if (i == next) return periods;
        }
    }

    private static char CountedUnit(DeadlineTokens tokens, ref int index)
    {
        var count = tokens.IsWord(index, "sáu") ? 6 : tokens[index].Value;
        if (tokens.IsAnyWord(index + 2, "đầu", "cuối") || tokens[index + 2].IsNumber && !tokens.IsMark(index + 3, '/') && !tokens.IsWord(index + 3, "lần")) return default;
        var unit = (count, tokens[index + 1].Word) switch
        {
            (1, "tháng") => 't',
            (3, "tháng") => 'q',
            (6, "tháng") => 'h',
            (12, "tháng") or (1, "năm") => 'n',
            (_, "tuần") => 'w',
            (_, "tháng") or (_, "năm") when tokens.IsMark(index + 2, '/') => 'm',
            _ => default,
        };
        if (unit != default) index += 2;
        return unit;
    }

    private static char Unit(DeadlineTokens tokens, ref int index)
    {
        var isNumbered = tokens[index + 1].IsNumber || Numerals.Quarter(tokens[index + 1]) > 0 && tokens.IsAnyWord(index, "quý", "quí");
        if (isNumbered && !tokens.IsWord(index + 2, "lần")) return default;
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

    private static TimeExpression Create(int start, int next, string periods) => new(DeadlineClass.Recurring, start, next) { Periods = periods };
}
