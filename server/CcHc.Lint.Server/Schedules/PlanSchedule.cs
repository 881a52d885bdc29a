using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Schedules;

/// <summary>Who does what until when, over all tasks of a plan.</summary>
/// <param name="Year">The year whose quarters the columns are.</param>
/// <param name="Columns">The quarters, and the other columns into which a task falls, in order of time.</param>
/// <param name="Leads">Most tasks first; who is missing comes last.</param>
/// <param name="Tasks">In order of the text.</param>
internal sealed record PlanSchedule(int Year, IReadOnlyList<DueColumn> Columns, IReadOnlyList<ScheduleLead> Leads, IReadOnlyList<ScheduledTask> Tasks)
{
    public static PlanSchedule Of(ReportedPlan plan)
    {
        var leads = new LeadTable();
        var tasks = new List<ScheduledTask>();
        var isUsed = new bool[(int)DueColumn.Missing + 1];
        foreach (var task in plan.Tasks)
        {
            isUsed[(int)task.Due] = true;
            tasks.Add(new ScheduledTask(task, leads.Add([.. task.Leads.Select(lead => new TaskLead(lead.Key, lead.Name, null))], task.Due)));
        }

        var columns = Enumerable.Range(0, isUsed.Length).Select(index => (DueColumn)index).Where(column => DueColumns.IsQuarter(column) || isUsed[(int)column]);
        return new PlanSchedule(plan.Year, [.. columns], leads.Ordered(), tasks);
    }
}

/// <param name="Leads">Who leads it; one that <see cref="ScheduleLead.IsMissing"/> where nobody does.</param>
internal sealed record ScheduledTask(ReportedTask Task, IReadOnlyList<ScheduleLead> Leads);
