using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Server.Schedules;

/// <summary>When a task is due: the quarters of the plan's year, and what lies outside of them; in the order in which they are shown.</summary>
internal enum DueColumn
{
    /// <summary>Before the plan's year.</summary>
    Before,
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4,

    /// <summary>Within the year, without a nearer day.</summary>
    Year,
    After,

    /// <summary>Continuous or recurring.</summary>
    Regular,

    /// <summary>Hangs on an event or another plan.</summary>
    Open,

    /// <summary>The row says none.</summary>
    Missing,
}

/// <summary>Which column a deadline belongs to, and what the columns are called.</summary>
internal static class DueColumns
{
    /// <summary>The column of a deadline's last day, where it has one.</summary>
    public static DueColumn Of(Deadline deadline, int year)
    {
        if (deadline.Class == DeadlineClass.Missing) return DueColumn.Missing;
        if (IsRegular(deadline.Class)) return DueColumn.Regular;
        if ((deadline.To ?? LastDayOf(deadline)) is not { } last) return IsAllRegular(deadline) ? DueColumn.Regular : DueColumn.Open;
        if (last.Year != year) return last.Year < year ? DueColumn.Before : DueColumn.After;
        return deadline.Class == DeadlineClass.Year ? DueColumn.Year : DueColumn.Quarter1 + ((last.Month - 1) / 3);
    }

    public static bool IsQuarter(DueColumn column) => column is >= DueColumn.Quarter1 and <= DueColumn.Quarter4;

    public static LocalizedText TitleOf(DueColumn column, int year) => column switch
    {
        DueColumn.Before => new($"Trước {year}", $"Before {year}"),
        DueColumn.Quarter1 => new("Quý I", "Q1"),
        DueColumn.Quarter2 => new("Quý II", "Q2"),
        DueColumn.Quarter3 => new("Quý III", "Q3"),
        DueColumn.Quarter4 => new("Quý IV", "Q4"),
        DueColumn.Year => new("Trong năm", "Within the year"),
        DueColumn.After => new($"Sau {year}", $"After {year}"),
        DueColumn.Regular => new("Thường xuyên, định kỳ", "Continuous, recurring"),
        DueColumn.Open => new("Theo việc khác", "Depends on others"),
        _ => new("Chưa có thời hạn", "No deadline"),
    };

    private static bool IsRegular(DeadlineClass deadline) => deadline is DeadlineClass.Recurring or DeadlineClass.Continuous;

    private static DateOnly? LastDayOf(Deadline deadline)
    {
        DateOnly? last = null;
        foreach (var part in deadline.Parts)
        {
            if (!IsRegular(part.Class) && part.To is { } day && (last is null || day > last)) last = day;
        }

        return last;
    }

    private static bool IsAllRegular(Deadline deadline)
    {
        foreach (var part in deadline.Parts)
        {
            if (!IsRegular(part.Class)) return false;
        }

        return deadline.Parts.Count > 0;
    }
}
