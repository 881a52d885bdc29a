using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Server.Schedules;

/// <summary>A body that leads tasks. Two of the same name are two.</summary>
/// <param name="first">As the first of its tasks names it; without a name where the rows name none.</param>
internal sealed class ScheduleLead(TaskLead first)
{
    /// <summary>"" where the rows name none.</summary>
    public string Name => first.Name;

    /// <summary>Null where the rows name none, and in a schedule that was made of a report.</summary>
    public LeadKind? Kind => first.Kind;

    /// <summary>Tasks by <see cref="DueColumn"/>; one with two leads counts for both.</summary>
    public int[] Counts { get; } = new int[(int)DueColumn.Missing + 1];

    public int Total => Counts.Sum();

    public bool IsMissing => Name.Length == 0;

    public LocalizedText Title => IsMissing ? new LocalizedText("Chưa ghi cơ quan chủ trì", "No lead agency") : new LocalizedText(Name, Name);
}
