using CcHc.Lint.Documents;

namespace CcHc.Lint.Linting.Fixing;

/// <summary>How much of a plan was read. A change after which less is read has broken something, whatever the findings say.</summary>
internal sealed record StructureCounts(int Sections, int Tasks, int Citations, int Cells)
{
    public static StructureCounts Of(LintResult result)
    {
        var cells = 0;
        foreach (var block in result.Plan.Document.Blocks)
        {
            if (block.Table is not { } table) continue;
            foreach (var row in table.Rows) cells += row.Cells.Count;
        }

        return new StructureCounts(result.Plan.Sections.Count, result.Plan.Tasks.Count, result.Plan.Citations.Count, cells);
    }

    /// <summary>What there is less of than before, or null.</summary>
    public LocalizedText? LossSince(StructureCounts before) =>
        Sections < before.Sections ? Loss(before.Sections, Sections, "đề mục, điểm đánh số", "headings and numbered points")
        : Tasks < before.Tasks ? Loss(before.Tasks, Tasks, "dòng nhiệm vụ", "task rows")
        : Citations < before.Citations ? Loss(before.Citations, Citations, "văn bản viện dẫn", "citations")
        : Cells < before.Cells ? Loss(before.Cells, Cells, "ô bảng", "table cells")
        : null;

    private static LocalizedText Loss(int before, int after, string vi, string en) => new(
        $"sau khi sửa chỉ còn đọc được {after} thay vì {before} {vi}",
        $"only {after} instead of {before} {en} would be left");
}
