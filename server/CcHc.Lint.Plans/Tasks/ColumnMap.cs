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

    private static readonly string[] FormerTimes = [" cũ", "đã giao", "ban đầu", "bắt đầu"];
    private static readonly string[] NewTimes = ["điều chỉnh", "gia hạn", " mới"];
    private static readonly string[] Ends = ["hoàn thành", "kết thúc"];

    private static readonly KnownColumn NoColumn = new(TaskColumns.None, HeadClaim.Usual);

    private readonly List<PlacedColumn> _columns = [];
    private readonly List<PlacedColumn> _merged = [];

    // "Nhiệm vụ chung" beside "Nhiệm vụ cụ thể".
    private int _generalTask = -1;

    // A merged head has columns below it that say who and when.
    private bool _isToldBelow;

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
            if (cell.ColumnSpan > 1 && below is not null && named.Column != TaskColumns.None) map._merged.Add(new PlacedColumn(named.Column, cell.Column, HeadClaim.Usual, ""));
            else if (named.Column != TaskColumns.None) map.Set(named, cell.Column, cell.Text.Text);
            else if (cell.ColumnSpan > 1 && below is not null) map._isToldBelow |= TellsBelow(cell, below, structure, memory);
        }

        var count = map._columns.Count + map._merged.Count + (map._generalTask >= 0 ? 1 : 0);
        return map.Present.HasFlag(TaskColumns.Task) && map.Answers() && count >= 3 && count * 2 >= filled ? map : null;
    }

    /// <summary>True for a row that names the column of numbers ("TT", "STT"): a head, of whatever table.</summary>
    public static bool NamesNumberColumn(TableRow row) =>
        row.Cells.Count > 1 && row.Cells[0].Text.Length is > 0 and <= 12 && IsNumberHead(VietnameseText.Fold(row.Cells[0].Text.Text));

    /// <summary>Takes over what a second head row says of the columns below a merged head.</summary>
    /// <param name="row">The row below the head, or null.</param>
    public bool ReadSecondHead(TableRow? row, PlanStructure structure, PlanMemory memory)
    {
        if (row is not null && PeriodColumns.Of(row) is { } periods) return DropDeadlineOver(periods);
        var cells = new List<TableCell>();
        var columns = new List<KnownColumn>();
        foreach (var cell in row?.Cells ?? [])
        {
            if (cell.Text.IsEmpty || cell.IsMergedContinuation) continue;
            cells.Add(cell);
            columns.Add(ColumnOf(cell.Text.Text, structure, memory));
            // One cell that names no column tells that the row is a task like any other.
            if (columns[^1].Column is TaskColumns.None or TaskColumns.Number) break;
        }

        if (columns.Count < 2 || columns[^1].Column is TaskColumns.None or TaskColumns.Number)
        {
            foreach (var merged in _merged) Set(new KnownColumn(merged.Column, merged.Claim), merged.Index, "");
            return false;
        }

        for (var i = 0; i < cells.Count; i++)
        {
            var (cell, column) = (cells[i], columns[i]);
            _columns.RemoveAll(placed => placed.Column == column.Column || placed.Index == cell.Column);
            Set(column, cell.Column, cell.Text.Text);
        }

        Present = TaskColumns.None;
        foreach (var placed in _columns) Present |= placed.Column;
        return true;
    }

    /// <summary>Marks below quarters or months say when, and none of these cells is the deadline: such a table is not asked for one.</summary>
    private bool DropDeadlineOver(PeriodColumns periods)
    {
        if (!_merged.Exists(periods.LieUnder) && !_columns.Exists(periods.LieUnder)) return false;
        _columns.RemoveAll(periods.LieUnder);
        foreach (var merged in _merged)
        {
            if (!periods.LieUnder(merged)) Set(new KnownColumn(merged.Column, merged.Claim), merged.Index, "");
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

    /// <summary>The column whose words are the task where the column of tasks is blank: "Nhiệm vụ chung" beside "Nhiệm vụ cụ thể".</summary>
    public bool IsGeneralTask(int index) => index == _generalTask;

    /// <summary>The column of an entry of the registry; None for null and for columns that are not read.</summary>
    public static TaskColumns ColumnOfId(string? id) => id switch
    {
        "stt" => TaskColumns.Number,
        "nhiem-vu" => TaskColumns.Task,
        "san-pham" => TaskColumns.Product,
        "chu-tri" => TaskColumns.Lead,
        "phoi-hop" => TaskColumns.Cooperating,
        "thoi-gian" => TaskColumns.Deadline,
        _ => TaskColumns.None,
    };

    /// <summary>True where a merged head of other words ("Tổ chức thực hiện") has the lead and another column of tasks below it.</summary>
    private static bool TellsBelow(TableCell head, TableRow below, PlanStructure structure, PlanMemory memory)
    {
        var told = TaskColumns.None;
        foreach (var cell in below.Cells)
        {
            if (cell.Column >= head.Column && cell.Column < head.Column + head.ColumnSpan && !cell.IsMergedContinuation) told |= ColumnOf(cell.Text.Text, structure, memory).Column;
        }

        return told.HasFlag(TaskColumns.Lead) && (told & (TaskColumns.Cooperating | TaskColumns.Deadline)) != 0;
    }

    /// <summary>A table of tasks says who or when; one of results or targets does not. Where documents are listed, both.</summary>
    private bool Answers()
    {
        if (ClaimOf(TaskColumns.Task) == HeadClaim.Weak) return Present.HasFlag(TaskColumns.Lead | TaskColumns.Deadline);
        return ClaimOf(TaskColumns.Lead) > HeadClaim.Weak || Present.HasFlag(TaskColumns.Deadline) || ClaimOf(TaskColumns.Cooperating) > HeadClaim.Weak || _merged.Count > 0 || _isToldBelow;
    }

    private HeadClaim? ClaimOf(TaskColumns column) => _columns.Find(placed => placed.Column == column)?.Claim;

    private void Set(KnownColumn known, int index, string header)
    {
        var column = known.Column;
        if (_columns.Find(placed => placed.Column == column) is { } first)
        {
            var wins = known.Claim > first.Claim;
            if (column == TaskColumns.Deadline) wins = DeadlineRank(header) > DeadlineRank(first.Header);
            // "Nhiệm vụ" beside "Hoạt động": the second tells what is to be done for the first.
            else if (column == TaskColumns.Task && known.Claim == HeadClaim.Usual && first.Claim == HeadClaim.Usual) wins = IsActivity(header);
            if (column == TaskColumns.Task && (wins || (known.Claim == HeadClaim.Strong) != (first.Claim == HeadClaim.Strong))) _generalTask = wins ? first.Index : index;
            if (!wins) return;
            _columns.Remove(first);
        }

        _columns.Add(new PlacedColumn(column, index, known.Claim, header));
        Present |= column;
    }

    /// <summary>"Thời gian hoàn thành" is a deadline, "Thời gian thực hiện" a period; "Thời hạn điều chỉnh" takes the place of "Thời hạn cũ".</summary>
    private static int DeadlineRank(string header)
    {
        var folded = VietnameseText.Fold(header);
        if (ContainsAny(folded, FormerTimes)) return -1;
        return ContainsAny(folded, NewTimes) ? 2 : ContainsAny(folded, Ends) ? 1 : 0;
    }

    private static bool IsActivity(string header) =>
        VietnameseText.Fold(header) is var folded && (folded.StartsWith("hoạt động", StringComparison.Ordinal) || folded.StartsWith("công việc", StringComparison.Ordinal));

    private static bool ContainsAny(string folded, string[] words) => Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal));

    private static KnownColumn ColumnOf(string header, PlanStructure structure, PlanMemory memory)
    {
        if (header.Length is 0 or > 60) return NoColumn;
        return memory.Columns.Find(header) ?? memory.Columns.Add(header, Named(header, structure));
    }

    private static KnownColumn Named(string header, PlanStructure structure)
    {
        var folded = VietnameseText.Fold(header);
        var column = InRegistry(header, structure);
        if (column == TaskColumns.None) column = ByWords(folded);
        if (column != TaskColumns.None) return new KnownColumn(column, IsTelling(folded, column) ? HeadClaim.Strong : HeadClaim.Usual);
        return WeakHeads(folded) is var weak && weak != TaskColumns.None ? new KnownColumn(weak, HeadClaim.Weak) : NoColumn;
    }

    private static TaskColumns InRegistry(string header, PlanStructure structure) => ColumnOfId(structure.ColumnOf(header)?.Id);

    /// <summary>Where two heads claim to be the same column, these words decide.</summary>
    private static bool IsTelling(string folded, TaskColumns column) => column switch
    {
        TaskColumns.Lead => folded.Contains("chủ trì", StringComparison.Ordinal),
        TaskColumns.Cooperating => folded.Contains("phối hợp", StringComparison.Ordinal),
        TaskColumns.Task => folded.Contains("cụ thể", StringComparison.Ordinal) && !folded.StartsWith("mục tiêu", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Heads that no list holds are told by the words that set the columns apart.</summary>
    private static TaskColumns ByWords(string folded)
    {
        if (folded.Contains("phối hợp", StringComparison.Ordinal) && !folded.Contains("chủ trì", StringComparison.Ordinal)) return TaskColumns.Cooperating;
        if (folded.Contains("chủ trì", StringComparison.Ordinal) || folded.Contains("cơ quan thực hiện", StringComparison.Ordinal)
            || folded.Contains("đơn vị thực hiện", StringComparison.Ordinal) || folded.Contains("trách nhiệm", StringComparison.Ordinal)
            || folded.Contains("phân công", StringComparison.Ordinal) || folded.Contains("tham mưu", StringComparison.Ordinal) && !folded.StartsWith("lãnh đạo", StringComparison.Ordinal)) return TaskColumns.Lead;
        if (folded.Contains("thời gian", StringComparison.Ordinal) || folded.Contains("thời hạn", StringComparison.Ordinal)
            || folded.Contains("tiến độ", StringComparison.Ordinal) || folded.Contains("thời điểm", StringComparison.Ordinal)) return TaskColumns.Deadline;
        if (folded.Contains("sản phẩm", StringComparison.Ordinal) || folded.Contains("kết quả", StringComparison.Ordinal)) return TaskColumns.Product;
        if (folded.Contains("nhiệm vụ", StringComparison.Ordinal) || folded.Contains("nội dung", StringComparison.Ordinal)
            || folded.Contains("công việc", StringComparison.Ordinal) || folded.Contains("hoạt động", StringComparison.Ordinal)) return TaskColumns.Task;
        return IsNumberHead(folded) ? TaskColumns.Number : TaskColumns.None;
    }

    /// <summary>Heads that stand over other tables too, and say what a column holds only beside others.</summary>
    private static TaskColumns WeakHeads(string folded)
    {
        if (folded.StartsWith("cơ quan trình", StringComparison.Ordinal) || folded.StartsWith("cơ quan soạn thảo", StringComparison.Ordinal)
            || folded.StartsWith("đơn vị soạn thảo", StringComparison.Ordinal) || folded.EndsWith("phụ trách", StringComparison.Ordinal) && !folded.StartsWith("lãnh đạo", StringComparison.Ordinal)) return TaskColumns.Lead;
        if (folded.Contains("cơ quan liên quan", StringComparison.Ordinal) || folded.Contains("đơn vị liên quan", StringComparison.Ordinal)
            || folded.Contains("cơ quan tham gia", StringComparison.Ordinal) || folded.Contains("đơn vị tham gia", StringComparison.Ordinal)) return TaskColumns.Cooperating;
        return folded.StartsWith("tên văn bản", StringComparison.Ordinal) || folded.StartsWith("tên đề án", StringComparison.Ordinal) ? TaskColumns.Task : TaskColumns.None;
    }

    private static bool IsNumberHead(string folded) => folded is "stt" or "tt" or "số tt" or "số thứ tự" or "s tt" or "s.tt" or "số";

    /// <summary>The columns of a second head row that names quarters or months alone: "I | II | III | IV", "Tháng 1 | Tháng 2".</summary>
    private sealed record PeriodColumns(int First, int Last)
    {
        private static readonly string[] Units = ["quý", "tháng", "q", "t"];

        private static readonly HashSet<string> Numbers =
            new(["i", "ii", "iii", "iv", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "01", "02", "03", "04", "05", "06", "07", "08", "09"], StringComparer.Ordinal);

        /// <summary>Null for a row with other words, or one that begins with a number as rows and lists of column numbers do.</summary>
        public static PeriodColumns? Of(TableRow row)
        {
            var (first, last, count) = (-1, -1, 0);
            foreach (var cell in row.Cells)
            {
                if (cell.Text.IsEmpty || cell.IsMergedContinuation) continue;
                if (cell.Column == 0 || !IsPeriod(VietnameseText.Fold(cell.Text.Text))) return null;
                if (first < 0) first = cell.Column;
                (last, count) = (cell.Column, count + 1);
            }

            return count > 1 ? new PeriodColumns(first, last) : null;
        }

        public bool LieUnder(PlacedColumn head) => head.Column == TaskColumns.Deadline && head.Index >= First && head.Index <= Last;

        private static bool IsPeriod(string folded)
        {
            var words = folded.Trim();
            foreach (var unit in Units)
            {
                if (words.StartsWith(unit, StringComparison.Ordinal)) words = words[unit.Length..].Trim(' ', '.');
            }

            return Numbers.Contains(words);
        }
    }

    private sealed record PlacedColumn(TaskColumns Column, int Index, HeadClaim Claim, string Header);
}
