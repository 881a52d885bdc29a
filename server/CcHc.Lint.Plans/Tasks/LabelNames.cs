using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>Tells what a label in running text names. Only whole heads of task tables count: in prose a word more says something else ("Thời gian làm việc").</summary>
internal sealed class LabelNames(PlanStructure structure, PlanMemory memory)
{
    private static readonly KnownLabel Unknown = new(IsKnown: false, null);
    private static readonly KnownLabel Further = new(IsKnown: true, null);

    // Heads of columns that name no task where they stand before words of their own.
    private static readonly HashSet<string> FurtherLabels = new(
        ["mục tiêu", "mục đích", "tiêu chí", "yêu cầu", "địa điểm", "thành phần", "đối tượng", "số lượng", "phạm vi", "hình thức", "cách thức", "giải pháp", "nguồn lực", "lộ trình"],
        StringComparer.Ordinal);

    /// <param name="label">The words before the colon.</param>
    public KnownLabel Of(string label) => memory.Labels.Find(label) ?? memory.Labels.Add(label, Read(label));

    private KnownLabel Read(string label)
    {
        if (FurtherLabels.Contains(VietnameseText.Fold(label).Trim())) return Further;
        return structure.ColumnNamed(label)?.Id switch
        {
            null or "stt" => Unknown,
            { } id => ColumnMap.ColumnOfId(id) is var column && column != TaskColumns.None ? new KnownLabel(IsKnown: true, column) : Further,
        };
    }
}

/// <summary>What a label was read to.</summary>
/// <param name="IsKnown">True for a label that belongs to a task.</param>
/// <param name="Column">The column that it names; null where it names none.</param>
internal sealed record KnownLabel(bool IsKnown, TaskColumns? Column);
