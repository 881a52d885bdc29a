using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>
/// Decides which of the times found in a cell are parts of their own, and which qualify, repeat or merely stand in the
/// name of what is to be done.
/// </summary>
internal sealed class TimeCombination(DeadlineTokens tokens)
{
    private static readonly string[] TermWords = ["trước", "chậm", "muộn", "vào", "trong", "hoàn", "xong"];

    private readonly List<TimeExpression> _kept = [];

    public List<TimeExpression> Combine(IEnumerable<TimeExpression> found)
    {
        foreach (var next in found)
        {
            if (_kept.Count == 0) _kept.Add(next);
            else Join(_kept[^1], next);
        }

        return _kept;
    }

    private void Join(TimeExpression previous, TimeExpression next)
    {
        var isSameClause = previous.Clause == next.Clause;
        if (!isSameClause && !IsAcrossClauses(previous, next))
        {
            _kept.Add(next);
            return;
        }

        var result = previous.Class switch
        {
            DeadlineClass.Continuous => AfterContinuous(previous, next),
            DeadlineClass.Recurring => AfterRecurring(previous, next),
            DeadlineClass.EventRelative or DeadlineClass.ByOtherPlan or DeadlineClass.CarriedOver => AfterDependent(previous, next),
            _ => AfterCalendar(previous, next),
        };
        _kept.RemoveAt(_kept.Count - 1);
        _kept.AddRange(result);
    }

    // "định kỳ hoặc đột xuất", "hàng tháng hoặc hàng quý": one time in two words.
    private static bool IsAcrossClauses(TimeExpression previous, TimeExpression next) =>
        next.IsUnscheduled && previous.Class is DeadlineClass.Recurring or DeadlineClass.Continuous
        || previous.IsUnscheduled && next.Class is DeadlineClass.Recurring;

    private TimeExpression[] AfterContinuous(TimeExpression previous, TimeExpression next)
    {
        if (next.IsUnscheduled || next.Class is DeadlineClass.ByOtherPlan or DeadlineClass.CarriedOver or DeadlineClass.Continuous) return [previous];
        if (next.Class == DeadlineClass.EventRelative) return IsJoined(previous, next) ? [previous, next] : [next with { First = previous.First }];
        if (next.Class == DeadlineClass.Recurring) return IsLoosePeriod(next) ? [previous] : [previous, next];
        return next.IsYearOnly || next.IsOpenEnd ? [Within(previous, next)] : [previous, next];
    }

    private TimeExpression[] AfterRecurring(TimeExpression previous, TimeExpression next)
    {
        if (next.IsUnscheduled || next.Class is DeadlineClass.ByOtherPlan or DeadlineClass.CarriedOver) return [previous];
        if (next.Class == DeadlineClass.EventRelative) return IsJoined(previous, next) ? [previous, next] : [previous];
        if (next.Class == DeadlineClass.Continuous) return IsLoosePeriod(previous) ? [next with { First = previous.First }] : [previous, next];
        if (next.Class == DeadlineClass.Recurring)
            return [previous with { Periods = string.Concat(previous.Periods.Union(next.Periods)), IsChoice = previous.IsChoice || next.IsChoice, Next = next.Next }];
        if (next.IsYearOnly) return [Within(previous, next)];
        if (previous.Periods.Length == 0) return [next with { First = IsJoined(previous, next) ? next.First : previous.First }];
        return next.Year is null ? [previous with { Next = next.Next }] : [previous, next];
    }

    private TimeExpression[] AfterDependent(TimeExpression previous, TimeExpression next)
    {
        if (previous.IsUnscheduled && next.Class == DeadlineClass.Recurring) return [next];
        // "Đột xuất: trong năm 2022": what stands before the colon names the work.
        if (next.IsCalendar && IsMarkBetween(previous, next, ':')) return [next];
        return next.Class == previous.Class ? [previous with { Next = next.Next }] : [previous, next];
    }

    private TimeExpression[] AfterCalendar(TimeExpression previous, TimeExpression next)
    {
        var isJoined = IsJoined(previous, next);
        switch (next.Class)
        {
            case DeadlineClass.Recurring when previous.IsYearOnly:
                return [Within(next, previous) with { First = previous.First }];
            case DeadlineClass.Recurring when next.Periods.Length == 0:
                return [previous];
            case DeadlineClass.Recurring when previous.Year is null:
                while (_kept.Count > 1 && _kept[^2] is { IsCalendar: true, Year: null } earlier && earlier.Clause == next.Clause)
                {
                    previous = earlier;
                    _kept.RemoveAt(_kept.Count - 1);
                }

                return [next with { First = previous.First }];
            case DeadlineClass.Recurring:
                return [previous, next];
            case DeadlineClass.Continuous:
                var isThereafter = tokens.IsAnyWord(next.First, "các", "những");
                return previous.IsYearOnly && !isThereafter ? [Within(next, previous) with { First = previous.First }] : [previous, next];
            case DeadlineClass.ByOtherPlan:
                return HasBetween(previous, next, "và") ? [previous, next] : [previous];
            case DeadlineClass.EventRelative:
                return isJoined ? [previous, next] : [previous];
            case DeadlineClass.CarriedOver:
                return isJoined ? [previous, next] : [next with { First = previous.First }];
            default:
                return TwoCalendarTimes(previous, next, isJoined);
        }
    }

    private TimeExpression[] TwoCalendarTimes(TimeExpression previous, TimeExpression next, bool isJoined)
    {
        if (next.EndsRange) return [previous with { IsOpenEnd = false }, next];
        // "Năm 2022, quý II": the year of what follows.
        if (previous.IsYearOnly && previous.LastYear is null && !next.IsYearOnly && !next.IsInvalid)
        {
            if (next.Year is null) return [next with { Year = previous.Year, First = previous.First }];
            if (!isJoined || IsMarkBetween(previous, next, ':')) return [next];
        }

        if (IsMarkBetween(previous, next, '(') && !IsMarkBetween(previous, next, ')')) return [previous with { Year = previous.Year ?? next.Year }];
        if (isJoined) return [previous, next];
        // "Tháng 12/2019 báo cáo năm 2019": a year in the name of the work; "báo cáo quý I trước ngày 15/3": a quarter there.
        if (next.IsYearOnly) return [previous with { Year = previous.Year ?? next.Year }];
        var isTerm = tokens.IsAnyWord(next.First, TermWords) || IsMarkBetween(previous, next, ':');
        return isTerm ? [next] : [previous, next];
    }

    private static bool IsLoosePeriod(TimeExpression recurring) => recurring.Periods is "" or "n" or "d";

    private static TimeExpression Within(TimeExpression time, TimeExpression period) => time with
    {
        FromMonth = period.FromMonth,
        ToMonth = period.ToMonth,
        Year = period.Year,
        LastYear = period.LastYear,
        MeansPlanYear = period.MeansPlanYear,
        IsOpenEnd = period.IsOpenEnd,
        Next = Math.Max(time.Next, period.Next),
    };

    private bool IsJoined(TimeExpression previous, TimeExpression next)
    {
        for (var i = previous.Next; i < next.First; i++)
        {
            if (tokens[i].Kind == DeadlineTokenKind.Mark && tokens[i].Word[0] is ',' or '-' or '+' or '&' or '/' or '.' || tokens.IsWord(i, "và")) return true;
        }

        return false;
    }

    private bool HasBetween(TimeExpression previous, TimeExpression next, string word)
    {
        for (var i = previous.Next; i < next.First; i++)
        {
            if (tokens.IsWord(i, word)) return true;
        }

        return false;
    }

    private bool IsMarkBetween(TimeExpression previous, TimeExpression next, char mark)
    {
        for (var i = previous.Next; i < next.First; i++)
        {
            if (tokens.IsMark(i, mark)) return true;
        }

        return false;
    }
}
