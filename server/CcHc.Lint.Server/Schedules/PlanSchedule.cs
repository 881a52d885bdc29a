using CcHc.Lint.Documents;
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
        var leads = new Dictionary<string, ScheduleLead>(StringComparer.Ordinal);
        var tasks = new List<ScheduledTask>();
        var isUsed = new bool[(int)DueColumn.Missing + 1];
        foreach (var task in plan.Tasks)
        {
            isUsed[(int)task.Due] = true;
            var own = new List<ScheduleLead>();
            foreach (var named in task.Leads.Count > 0 ? task.Leads : [new ReportedLead("", "")])
            {
                if (!leads.TryGetValue(named.Key, out var lead)) leads[named.Key] = lead = new ScheduleLead(named.Name);
                if (own.Contains(lead)) continue;
                own.Add(lead);
                lead.Counts[(int)task.Due]++;
            }

            tasks.Add(new ScheduledTask(task, own));
        }

        var columns = Enumerable.Range(0, isUsed.Length).Select(index => (DueColumn)index).Where(column => DueColumns.IsQuarter(column) || isUsed[(int)column]);
        var ordered = leads.Values.OrderBy(lead => lead.IsMissing).ThenByDescending(lead => lead.Total).ThenBy(lead => lead.Name, StringComparer.Ordinal);
        return new PlanSchedule(plan.Year, [.. columns], [.. ordered], tasks);
    }
}

/// <summary>A body that leads tasks. Two of the same name are two.</summary>
/// <param name="name">"" where the rows name none.</param>
internal sealed class ScheduleLead(string name)
{
    public string Name => name;

    /// <summary>Tasks by <see cref="DueColumn"/>; one with two leads counts for both.</summary>
    public int[] Counts { get; } = new int[(int)DueColumn.Missing + 1];

    public int Total => Counts.Sum();

    public bool IsMissing => name.Length == 0;

    public LocalizedText Title => IsMissing ? new LocalizedText("Chưa ghi cơ quan chủ trì", "No lead agency") : new LocalizedText(name, name);
}

/// <param name="Leads">Who leads it; one that <see cref="ScheduleLead.IsMissing"/> where nobody does.</param>
internal sealed record ScheduledTask(ReportedTask Task, IReadOnlyList<ScheduleLead> Leads);
