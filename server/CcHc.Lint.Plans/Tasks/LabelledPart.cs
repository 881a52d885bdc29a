using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>What one label of a line opens: "Cơ quan chủ trì: Sở Nội vụ".</summary>
/// <param name="Column">The column of a task table that the label names; null for a label that says something else of a task ("Kinh phí", "Địa điểm").</param>
/// <param name="Start">Offset of the label in the block's text.</param>
/// <param name="Value">The words behind the label, up to the next one.</param>
internal sealed record LabelledPart(TaskColumns? Column, int Start, MappedText Value);
