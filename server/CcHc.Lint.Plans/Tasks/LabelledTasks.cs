using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Outline;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>Says of the tasks in labelled lines, taken together, which are given by the plan and what they lack.</summary>
internal static class LabelledTasks
{
    // So many others must name what one leaves out, and so many times as many.
    private const int FewestOthers = 3;
    private const int OthersForOne = 3;

    private static readonly string[] LeadWords = ["chủ trì", "giao ", "sở ", "ủy ban", "ubnd", "phòng ", "văn phòng", "trung tâm"];

    private static readonly string[] TimeWords = ["quý", "tháng", "trong năm", "đầu năm", "cuối năm", "hằng ", "hàng ", "định kỳ", "thường xuyên", "ngày", "khi ", "trước "];

    /// <param name="rows">The tasks as read.</param>
    /// <param name="entries">The headings, which tell reports on the past from orders.</param>
    public static IReadOnlyList<RawRow> Of(IReadOnlyList<RawRow> rows, IReadOnlyList<OutlineEntry> entries)
    {
        if (rows.Count == 0) return rows;
        var ordered = new List<RawRow>(rows.Count);
        var next = 0;
        foreach (var row in rows)
        {
            while (next < entries.Count && entries[next].BlockIndex < row.BlockIndex) next++;
            if (next == 0 || !IsReport(entries[next - 1])) ordered.Add(row);
        }

        AddMissing(ordered, TaskColumns.Lead);
        AddMissing(ordered, TaskColumns.Deadline);
        ordered.RemoveAll(static row => (row.Columns & TaskColumns.Lead) == 0);
        return ordered;
    }

    /// <summary>Gives a task the column that it alone has no label for, where the others show that the plan has it.</summary>
    private static void AddMissing(List<RawRow> rows, TaskColumns column)
    {
        var (have, lacking) = (0, new List<RawRow>());
        foreach (var row in rows)
        {
            if ((row.Columns & column) != 0) have++;
            else if (Lacks(row, column)) lacking.Add(row);
        }

        if (have < FewestOthers || have < lacking.Count * OthersForOne) return;
        foreach (var row in lacking) row.Columns |= column;
    }

    /// <summary>True where neither the task's words nor a line that was not understood may say it.</summary>
    private static bool Lacks(RawRow row, TaskColumns column)
    {
        if (row.IsShared || row.MayAnswerElsewhere) return false;
        var task = VietnameseText.Fold(row.Cell(TaskColumns.Task).Text);
        return column == TaskColumns.Lead ? !ContainsAny(task, LeadWords) : !ContainsAny(task, TimeWords);
    }

    private static bool IsReport(OutlineEntry entry)
    {
        for (var above = entry; above is not null; above = above.Parent)
        {
            if (ReportTitles.Opens(VietnameseText.Fold(above.Title.Text), above.Kind)) return true;
        }

        return false;
    }

    private static bool ContainsAny(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
