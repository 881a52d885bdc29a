using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Server.Schedules;

/// <summary>Who does what until when, over all tasks of a plan. Rows that only add to a task or head others don't count.</summary>
/// <param name="Year">The year whose quarters the columns are.</param>
/// <param name="Columns">The quarters, and the other columns into which a task falls, in order of time.</param>
/// <param name="Leads">Most tasks first; who is missing comes last.</param>
/// <param name="Tasks">In order of the text.</param>
internal sealed record PlanSchedule(int Year, IReadOnlyList<DueColumn> Columns, IReadOnlyList<ScheduleLead> Leads, IReadOnlyList<ScheduledTask> Tasks)
{
    private const string MissingKey = "";

    public static PlanSchedule Of(Plan plan, RegistryData registry)
    {
        var year = plan.Profile.Year ?? plan.Profile.AsOf.Year;
        var leads = new Dictionary<string, ScheduleLead>(StringComparer.Ordinal);
        var tasks = new List<ScheduledTask>();
        var isUsed = new bool[(int)DueColumn.Missing + 1];
        foreach (var task in plan.Tasks)
        {
            if (task.RowType != TaskRowType.Task) continue;
            var column = DueColumns.Of(task.Deadline, year);
            isUsed[(int)column] = true;
            var own = new List<ScheduleLead>();
            foreach (var (key, name, kind) in NamesOf(task, registry))
            {
                if (!leads.TryGetValue(key, out var lead)) leads[key] = lead = new ScheduleLead(name, kind);
                if (own.Contains(lead)) continue;
                own.Add(lead);
                lead.Counts[(int)column]++;
            }

            tasks.Add(new ScheduledTask(task, column, own));
        }

        var columns = Enumerable.Range(0, isUsed.Length).Select(index => (DueColumn)index).Where(column => DueColumns.IsQuarter(column) || isUsed[(int)column]);
        var ordered = leads.Values.OrderBy(lead => lead.IsMissing).ThenByDescending(lead => lead.Total).ThenBy(lead => lead.Name, StringComparer.Ordinal);
        return new PlanSchedule(year, [.. columns], [.. ordered], tasks);
    }

    // Two spellings of one body are one lead: the registry's name where it knows the body, else the words as they are folded.
    private static IEnumerable<(string Key, string Name, LeadKind? Kind)> NamesOf(PlanTask task, RegistryData registry)
    {
        foreach (var lead in task.Leads)
        {
            var known = lead.AgencyId is { } id ? registry.Agencies.ById(id)?.Name : null;
            yield return (lead.AgencyId ?? VietnameseText.Fold(lead.Name), known ?? lead.Name, lead.Kind);
        }

        if (task.Leads.Count > 0) yield break;
        if (task.EffectiveLead.Length > 0) yield return (VietnameseText.Fold(task.EffectiveLead), task.EffectiveLead, LeadKind.Unknown);
        else yield return (MissingKey, "", null);
    }
}

/// <summary>A body that leads tasks.</summary>
/// <param name="Name">"" where the rows name none.</param>
/// <param name="Kind">Null where the rows name none.</param>
internal sealed record ScheduleLead(string Name, LeadKind? Kind)
{
    /// <summary>Tasks by <see cref="DueColumn"/>; one with two leads counts for both.</summary>
    public int[] Counts { get; } = new int[(int)DueColumn.Missing + 1];

    public int Total => Counts.Sum();

    public bool IsMissing => Kind is null;

    public LocalizedText Title => IsMissing ? new LocalizedText("Chưa ghi cơ quan chủ trì", "No lead agency") : new LocalizedText(Name, Name);

    public bool Equals(ScheduleLead? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <param name="Leads">Who leads it; one that <see cref="ScheduleLead.IsMissing"/> where nobody does.</param>
internal sealed record ScheduledTask(PlanTask Task, DueColumn Column, IReadOnlyList<ScheduleLead> Leads);
