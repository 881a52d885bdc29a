using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Server.Schedules;

/// <summary>A body that leads a task.</summary>
/// <param name="Key">The same for the same body however it is written.</param>
/// <param name="Name">As the registry writes it; as it stands in the row where the registry does not know it.</param>
/// <param name="Kind">Null where it was not kept: reports do not say it.</param>
internal sealed record TaskLead(string Key, string Name, LeadKind? Kind)
{
    /// <summary>The bodies that lead a task; empty where none is named.</summary>
    /// <param name="registry">The one that the document is judged by.</param>
    public static IReadOnlyList<TaskLead> Of(PlanTask task, RegistryData registry)
    {
        if (task.Leads.Count > 0) return [.. task.Leads.Select(lead => Of(lead, registry))];
        return task.EffectiveLead.Length > 0 ? [new TaskLead(KeyOf(task.EffectiveLead), task.EffectiveLead, LeadKind.Unknown)] : [];
    }

    private static TaskLead Of(Lead lead, RegistryData registry) =>
        lead.AgencyId is { } id ? new TaskLead(id, registry.Agencies.ById(id)?.Name ?? lead.Name, lead.Kind) : new TaskLead(KeyOf(lead.Name), lead.Name, lead.Kind);

    private static string KeyOf(string name) => VietnameseText.Fold(name).Trim();
}
