using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Deadlines;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>What rules on task rows ask of a row beside its facts.</summary>
internal static class TaskRows
{
    private static readonly string[] Bodies =
    [
        "sở ", "các sở", "ubnd ", "ủy ban nhân dân ", "văn phòng ubnd", "văn phòng ủy ban", "thanh tra tỉnh", "thanh tra thành phố", "công an tỉnh",
        "công an thành phố", "ban dân tộc", "ban tổ chức", "ban quản lý", "phòng nội vụ", "phòng tư pháp", "chi cục ", "bảo hiểm xã hội", "kho bạc nhà nước",
        "đài phát thanh", "bộ chỉ huy quân sự", "các cơ quan", "các ban", "các ngành", "các đơn vị",
    ];

    /// <summary>True for a task in labelled lines of the text, which stands in no table.</summary>
    public static bool IsLabelled(PlanTask row) => row.TableOrdinal < 0;

    /// <summary>True for a cell without words: blank, or dashes and dots only.</summary>
    public static bool IsBlank(string cell)
    {
        foreach (var character in cell)
        {
            if (char.IsLetterOrDigit(character)) return false;
        }

        return true;
    }

    /// <summary>
    /// True for a row that can be asked for a lead and a deadline: it says something beside its title. A line of the
    /// table that only names a subject heads the rows below it, also without a number.
    /// </summary>
    public static bool IsAssigned(PlanTask row) =>
        row.RowType == TaskRowType.Task && !(IsBlank(row.Product) && IsBlank(row.Lead) && IsBlank(row.Cooperating) && IsBlank(row.DeadlineText));

    /// <summary>True where the row has no lead of its own and none that it could inherit.</summary>
    public static bool LacksLead(PlanTask row) => row.Columns.HasFlag(TaskColumns.Lead) && IsBlank(row.EffectiveLead) && !row.SameAsAbove.HasFlag(TaskColumns.Lead);

    /// <summary>True where the row has no deadline of its own and none that it could inherit. A ditto mark is a deadline.</summary>
    public static bool LacksDeadline(PlanTask row) =>
        row.Columns.HasFlag(TaskColumns.Deadline) && IsBlank(row.EffectiveDeadline) && !row.Deadline.SameAsAbove;

    /// <summary>
    /// True where the lead stands in the product column: a body there, and behind it either no lead at all or the cells
    /// moved one to the left, so that the time stands before the last column and the last one is blank.
    /// </summary>
    public static bool HasLeadInProduct(PlanTask row)
    {
        const TaskColumns needed = TaskColumns.Product | TaskColumns.Lead;
        if (row.RowType != TaskRowType.Task || (row.Columns & needed) != needed) return false;
        // Without moved cells only a bare name counts: "Văn phòng UBND tỉnh được trang bị …" is a product.
        return IsBlank(row.Lead)
            ? row.Product.Length < 60 && NamesBody(row.Product)
            : IsBlank(row.DeadlineText) && NamesBody(row.Product) && (IsTime(row.Cooperating) || IsTime(row.Lead));
    }

    private static bool NamesBody(string cell)
    {
        if (cell.Length > 400) return false;
        var folded = VietnameseText.Fold(cell).AsSpan().TrimStart(" -+•");
        if (folded.Length is 0 or >= 200) return false;
        foreach (var body in Bodies)
        {
            if (folded.StartsWith(body, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsTime(string cell) =>
        cell.Length < 80 && DeadlineReader.Read(cell, null).Class is not (DeadlineClass.Missing or DeadlineClass.Other or DeadlineClass.ByOtherPlan);
}
