using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Hosting;

namespace CcHc.Lint.Server.Lsp.Features.Overviews;

/// <summary>When tasks are due, as columns: the quarters of the plan's year, and what lies outside of them.</summary>
internal sealed class DueColumns(ServerServices services, int year)
{
    // In the order in which they are shown. The quarters are always there; the others where a task falls into them.
    private static readonly string[] Ids = ["before", "q1", "q2", "q3", "q4", "year", "after", "regular", "open", "missing"];

    /// <summary>The column of a deadline: that of its last day, where it has one.</summary>
    public string IdOf(Deadline deadline)
    {
        if (deadline.Class == DeadlineClass.Missing) return "missing";
        if (IsRegular(deadline.Class)) return "regular";
        if ((deadline.To ?? LastDayOf(deadline)) is not { } last) return AllRegular(deadline) ? "regular" : "open";
        if (last.Year != year) return last.Year < year ? "before" : "after";
        return deadline.Class == DeadlineClass.Year ? "year" : $"q{((last.Month - 1) / 3) + 1}";
    }

    /// <summary>The columns to show, each without tasks as yet.</summary>
    public List<OverviewColumn> Make(HashSet<string> used) =>
        [.. Ids.Where(id => id[0] == 'q' || used.Contains(id)).Select(id => new OverviewColumn(id, TitleOf(id)))];

    private string TitleOf(string id) => id switch
    {
        "before" => services.Say($"Trước {year}", $"Before {year}"),
        "q1" => services.Say("Quý I", "Q1"),
        "q2" => services.Say("Quý II", "Q2"),
        "q3" => services.Say("Quý III", "Q3"),
        "q4" => services.Say("Quý IV", "Q4"),
        "year" => services.Say("Trong năm", "Within the year"),
        "after" => services.Say($"Sau {year}", $"After {year}"),
        "regular" => services.Say("Thường xuyên, định kỳ", "Continuous, recurring"),
        "open" => services.Say("Theo việc khác", "Depends on others"),
        _ => services.Say("Chưa có thời hạn", "No deadline"),
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

    private static bool AllRegular(Deadline deadline)
    {
        foreach (var part in deadline.Parts)
        {
            if (!IsRegular(part.Class)) return false;
        }

        return deadline.Parts.Count > 0;
    }
}
