using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>Which column of a task table holds what.</summary>
internal sealed class ColumnMap
{
    private static readonly TaskColumns[] Order =
        [TaskColumns.Number, TaskColumns.Task, TaskColumns.Product, TaskColumns.Lead, TaskColumns.Cooperating, TaskColumns.Deadline];

    private readonly Dictionary<TaskColumns, int> _columns = [];

    public TaskColumns Present { get; private set; }

    /// <summary>How many columns the head has.</summary>
    public int Width { get; private init; }

    public int? this[TaskColumns column] => _columns.TryGetValue(column, out var index) ? index : null;

    /// <summary>The columns that a head row names; null where the row is no head of a task table.</summary>
    public static ColumnMap? FromHead(TableRow row, TableRow? below, PlanStructure structure)
    {
        var map = new ColumnMap { Width = row.Cells.Sum(cell => cell.ColumnSpan) };
        foreach (var cell in row.Cells)
        {
            // A merged head ("Cơ quan thực hiện") is told apart by the row below it.
            var named = cell.ColumnSpan > 1 && below is not null ? TaskColumns.None : ColumnOf(cell.Text.Text, structure);
            if (named != TaskColumns.None) map.Set(named, cell.Column);
        }

        return map.Present.HasFlag(TaskColumns.Task) && map._columns.Count >= 3 ? map : null;
    }

    /// <summary>Takes over what a second head row says of the columns below a merged head.</summary>
    public bool ReadSecondHead(TableRow row, PlanStructure structure)
    {
        var texts = row.Cells.Where(cell => !cell.Text.IsEmpty && !cell.IsMergedContinuation).ToList();
        if (texts.Count == 0) return false;
        var named = texts.Select(cell => (cell.Column, Column: ColumnOf(cell.Text.Text, structure))).ToList();
        if (named.Any(item => item.Column is TaskColumns.None or TaskColumns.Number)) return false;
        foreach (var (column, what) in named) Set(what, column);
        return true;
    }

    private void Set(TaskColumns column, int index)
    {
        // "Thời gian hoàn thành" wins over "Thời gian thực hiện": the one is a deadline, the other a period.
        if (!_columns.TryAdd(column, index)) return;
        Present |= column;
    }

    private static TaskColumns ColumnOf(string header, PlanStructure structure)
    {
        if (header.Length is 0 or > 80) return TaskColumns.None;
        var known = structure.ColumnOf(header)?.Id switch
        {
            "stt" => TaskColumns.Number,
            "nhiem-vu" => TaskColumns.Task,
            "san-pham" => TaskColumns.Product,
            "chu-tri" => TaskColumns.Lead,
            "phoi-hop" => TaskColumns.Cooperating,
            "thoi-gian" => TaskColumns.Deadline,
            _ => TaskColumns.None,
        };
        return known != TaskColumns.None ? known : ByWords(VietnameseText.Fold(header));
    }

    /// <summary>Heads that no list holds are told by the words that set the columns apart.</summary>
    private static TaskColumns ByWords(string folded)
    {
        if (folded.Contains("phối hợp", StringComparison.Ordinal) && !folded.Contains("chủ trì", StringComparison.Ordinal)) return TaskColumns.Cooperating;
        if (folded.Contains("chủ trì", StringComparison.Ordinal) || folded.Contains("cơ quan thực hiện", StringComparison.Ordinal)
            || folded.Contains("đơn vị thực hiện", StringComparison.Ordinal) || folded.Contains("chịu trách nhiệm", StringComparison.Ordinal)) return TaskColumns.Lead;
        if (folded.Contains("thời gian", StringComparison.Ordinal) || folded.Contains("thời hạn", StringComparison.Ordinal)
            || folded.Contains("tiến độ", StringComparison.Ordinal) || folded.Contains("thời điểm", StringComparison.Ordinal)) return TaskColumns.Deadline;
        if (folded.Contains("sản phẩm", StringComparison.Ordinal) || folded.Contains("kết quả", StringComparison.Ordinal)) return TaskColumns.Product;
        if (folded.Contains("nhiệm vụ", StringComparison.Ordinal) || folded.Contains("nội dung", StringComparison.Ordinal)
            || folded.Contains("công việc", StringComparison.Ordinal) || folded.Contains("hoạt động", StringComparison.Ordinal)) return TaskColumns.Task;
        return folded is "stt" or "tt" or "số tt" or "số thứ tự" or "s tt" or "số" ? TaskColumns.Number : TaskColumns.None;
    }

    public static IReadOnlyList<TaskColumns> All => Order;
}
