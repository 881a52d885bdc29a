namespace CcHc.Lint.Server.Schedules;

/// <summary>Tasks by who leads them: each body once, with its tasks counted by when they are due.</summary>
internal sealed class LeadTable
{
    private static readonly TaskLead Missing = new("", "", null);

    private readonly Dictionary<string, ScheduleLead> _byKey = new(StringComparer.Ordinal);

    /// <summary>Most tasks first, then by name; who is missing comes last.</summary>
    public IReadOnlyList<ScheduleLead> Ordered() =>
        [.. _byKey.Values.OrderBy(lead => lead.IsMissing).ThenByDescending(lead => lead.Total).ThenBy(lead => lead.Name, StringComparer.Ordinal)];

    /// <summary>Counts a task for each body that leads it.</summary>
    /// <param name="leads">As the row names them; a body that it names twice counts once.</param>
    /// <returns>These bodies; one that <see cref="ScheduleLead.IsMissing"/> where the row names none.</returns>
    public IReadOnlyList<ScheduleLead> Add(IReadOnlyList<TaskLead> leads, DueColumn due)
    {
        var own = new List<ScheduleLead>();
        foreach (var named in leads.Count > 0 ? leads : [Missing])
        {
            if (!_byKey.TryGetValue(named.Key, out var lead)) _byKey[named.Key] = lead = new ScheduleLead(named);
            if (own.Contains(lead)) continue;
            own.Add(lead);
            lead.Counts[(int)due]++;
        }

        return own;
    }
}
