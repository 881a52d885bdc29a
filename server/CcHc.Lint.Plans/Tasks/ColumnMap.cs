using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>Which column of a task table holds what.</summary>
internal sealed class ColumnMap
{
    private const int MostColumns = 20;

    private readonly List<PlacedColumn> _columns = [];
    private readonly List<PlacedColumn> _merged = [];

    public TaskColumns Present { get; private set; }

    /// <summary>How many columns the head has.</summary>
    public int Width { get; private set; }

    /// <summary>The columns that a head row names; null where the row is no head of a task table.</summary>
    public static ColumnMap? FromHead(TableRow row, TableRow? below, PlanStructure structure, PlanMemory memory)
    {
        if (row.Cells.Count is < 3 or > MostColumns || RowNumber.IsNumber(row.Cells[0].Text.Text) && !row.Cells[0].Text.IsEmpty) return null;
        var map = new ColumnMap();
        var filled = 0;
        foreach (var cell in row.Cells)
        {
            map.Width += cell.ColumnSpan;
            if (cell.Text.IsEmpty || cell.IsMergedContinuation) continue;
            filled++;
            var named = ColumnOf(cell.Text.Text, structure, memory);
            // A merged head ("Cơ quan thực hiện") is told apart by the row below it.
            if (cell.ColumnSpan > 1 && below is not null && named != TaskColumns.None) map._merged.Add(new PlacedColumn(named, cell.Column));
            else if (named != TaskColumns.None) map.Set(named, cell.Column, cell.Text.Text);
        }

        var count = map._columns.Count + map._merged.Count;
        var answers = map.Present.HasFlag(TaskColumns.Lead) || map.Present.HasFlag(TaskColumns.Deadline) || map.Present.HasFlag(TaskColumns.Cooperating) || map._merged.Count > 0;
        // A table of tasks says who or when; one of results or targets does not.
        return map.Present.HasFlag(TaskColumns.Task) && answers && count >= 3 && count * 2 >= filled ? map : null;
    }

    /// <summary>True for a row that names the column of numbers ("TT", "STT"): a head, of whatever table.</summary>
    public static bool NamesNumberColumn(TableRow row) =>
        row.Cells.Count > 1 && row.Cells[0].Text.Length is > 0 and <= 12 && IsNumberHead(VietnameseText.Fold(row.Cells[0].Text.Text));

    /// <summary>Takes over what a second head row says of the columns below a merged head.</summary>
    /// <param name="row">The row below the head, or null.</param>
    public bool ReadSecondHead(TableRow? row, PlanStructure structure, PlanMemory memory)
    {
        var cells = new List<TableCell>();
        var columns = new List<TaskColumns>();
        foreach (var cell in row?.Cells ?? [])
        {
            if (cell.Text.IsEmpty || cell.IsMergedContinuation) continue;
            cells.Add(cell);
            columns.Add(ColumnOf(cell.Text.Text, structure, memory));
            // One cell that names no column tells that the row is a task like any other.
            if (columns[^1] is TaskColumns.None or TaskColumns.Number) break;
        }

        if (columns.Count < 2 || columns[^1] is TaskColumns.None or TaskColumns.Number)
        {
            foreach (var merged in _merged) Set(merged.Column, merged.Index, "");
            return false;
        }

        for (var i = 0; i < cells.Count; i++)
        {
            var (cell, column) = (cells[i], columns[i]);
            _columns.RemoveAll(placed => placed.Column == column || placed.Index == cell.Column);
            Set(column, cell.Column, cell.Text.Text);
        }

        Present = TaskColumns.None;
        foreach (var placed in _columns) Present |= placed.Column;
        return true;
    }

    /// <summary>What stands in a column; null where nothing that is read.</summary>
    public TaskColumns? At(int index)
    {
        foreach (var placed in _columns)
        {
            if (placed.Index == index) return placed.Column;
        }

        return null;
    }

    private void Set(TaskColumns column, int index, string header)
    {
        // "Thời gian hoàn thành" wins over "Thời gian thực hiện": the one is a deadline, the other a period.
        if (_columns.Exists(placed => placed.Column == column) && !(column == TaskColumns.Deadline && VietnameseText.Fold(header).Contains("hoàn thành", StringComparison.Ordinal))) return;
        _columns.RemoveAll(placed => placed.Column == column);
        _columns.Add(new PlacedColumn(column, index));
        Present |= column;
    }

    private static TaskColumns ColumnOf(string header, PlanStructure structure, PlanMemory memory)
    {
        if (header.Length is 0 or > 60) return TaskColumns.None;
        return (memory.Columns.Find(header) ?? memory.Columns.Add(header, new KnownColumn(Named(header, structure)))).Column;
    }

    private static TaskColumns Named(string header, PlanStructure structure)
    {
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
            || folded.Contains("đơn vị thực hiện", StringComparison.Ordinal) || folded.Contains("trách nhiệm", StringComparison.Ordinal)
            || folded.Contains("phân công", StringComparison.Ordinal)) return TaskColumns.Lead;
        if (folded.Contains("thời gian", StringComparison.Ordinal) || folded.Contains("thời hạn", StringComparison.Ordinal)
            || folded.Contains("tiến độ", StringComparison.Ordinal) || folded.Contains("thời điểm", StringComparison.Ordinal)) return TaskColumns.Deadline;
        if (folded.Contains("sản phẩm", StringComparison.Ordinal) || folded.Contains("kết quả", StringComparison.Ordinal)) return TaskColumns.Product;
        if (folded.Contains("nhiệm vụ", StringComparison.Ordinal) || folded.Contains("nội dung", StringComparison.Ordinal)
            || folded.Contains("công việc", StringComparison.Ordinal) || folded.Contains("hoạt động", StringComparison.Ordinal)) return TaskColumns.Task;
        return IsNumberHead(folded) ? TaskColumns.Number : TaskColumns.None;
    }

    private static bool IsNumberHead(string folded) => folded is "stt" or "tt" or "số tt" or "số thứ tự" or "s tt" or "s.tt" or "số";

    private sealed record PlacedColumn(TaskColumns Column, int Index);
}
