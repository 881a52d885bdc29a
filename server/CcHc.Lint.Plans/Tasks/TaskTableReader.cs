using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>
/// Reads the rows of task tables: heads (also repeated on every page and in two rows), areas, groups, tasks, further
/// products, and the rests of rows that a page break cut. What a table lacks is remembered, so that no rule asks for it.
/// </summary>
internal sealed class TaskTableReader(PlanStructure structure)
{
    private readonly List<RawRow> _rows = [];
    private ColumnMap? _columns;
    private int _tableOrdinal = -1;
    private int _lastTableBlock = -1;

    public static IReadOnlyList<RawRow> Read(Document document, PlanStructure structure)
    {
        var reader = new TaskTableReader(structure);
        for (var b = 0; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            if (block.Table is { } table) reader.ReadTable(b, table);
            else if (block.Kind is BlockKind.Heading || block.Marker is not null) reader.EndTable();
        }

        return reader._rows;
    }

    /// <summary>Prose with a heading or number ends the logical table; a page break or a stray line does not.</summary>
    private void EndTable() => _columns = null;

    private void ReadTable(int blockIndex, Table table)
    {
        var followsBreak = true;
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            var below = r + 1 < table.Rows.Count ? table.Rows[r + 1] : null;
            if (ColumnMap.FromHead(row, below, structure) is { } head)
            {
                if (below is not null && head.ReadSecondHead(below, structure)) r++;
                // A head of the same columns is the repeated head of a page, not a new table.
                if (_columns is null || _columns.Present != head.Present || _columns.Width != head.Width) _tableOrdinal++;
                _columns = head;
                _lastTableBlock = blockIndex;
                followsBreak = true;
                continue;
            }

            if (_columns is null || IsIndexRow(row)) continue;
            if (ReadRow(blockIndex, row, followsBreak && (blockIndex != _lastTableBlock || r > 0)) is { } read) Place(read);
            followsBreak = false;
            _lastTableBlock = blockIndex;
        }
    }

    private RawRow? ReadRow(int blockIndex, TableRow row, bool followsBreak)
    {
        var raw = new RawRow
        {
            TableOrdinal = _tableOrdinal, BlockIndex = blockIndex, Span = row.Span, Columns = _columns!.Present, Kind = RawRowKind.Task, FollowsBreak = followsBreak,
        };
        foreach (var column in ColumnMap.All)
        {
            if (_columns[column] is not { } index) continue;
            var cell = row.Cells.FirstOrDefault(candidate => candidate.Column == index);
            if (cell is null) continue;
            if (cell.IsMergedContinuation) raw.Merged |= column;
            else raw.Cells[column] = VietnameseText.Normalise(cell.Text);
        }

        var filled = row.Cells.Where(cell => !cell.Text.IsEmpty && !cell.IsMergedContinuation).ToList();
        if (filled.Count == 0) return null;
        raw.Kind = KindOf(raw, filled);
        return raw;
    }

    private RawRowKind KindOf(RawRow raw, List<TableCell> filled)
    {
        var onlyHeads = new[] { TaskColumns.Product, TaskColumns.Lead, TaskColumns.Cooperating, TaskColumns.Deadline }
            .All(column => raw.IsBlank(column) && !raw.Merged.HasFlag(column));
        if (filled.Count == 1 && onlyHeads | filled[0].ColumnSpan > 1 && SingleCellHead(raw, VietnameseText.Normalise(filled[0].Text)) is { } single) return single;
        var number = raw.Cell(TaskColumns.Number).Text;
        if (onlyHeads && number.Length > 0 && !raw.IsBlank(TaskColumns.Task))
        {
            raw.Title = raw.Cell(TaskColumns.Task);
            if (RowNumber.IsRoman(number) || RowNumber.IsCapitalLetter(number)) return RawRowKind.Area;
            // Where no Roman area heads this table, an Arabic number with an area's name is one.
            return structure.AreaOf(raw.Title.Text) is not null && !_rows.Any(row => row.TableOrdinal == _tableOrdinal && row.Kind == RawRowKind.Area && RowNumber.IsRoman(row.Cell(TaskColumns.Number).Text))
                ? RawRowKind.Area : RawRowKind.Group;
        }

        if (number.Length > 0 || raw.Merged.HasFlag(TaskColumns.Number) && !raw.IsBlank(TaskColumns.Task)) return RawRowKind.Task;
        if (raw.IsBlank(TaskColumns.Task)) return RawRowKind.Continuation;
        if (onlyHeads && structure.AreaOf(raw.Cell(TaskColumns.Task).Text) is not null && IsCapitals(raw.Cell(TaskColumns.Task).Text))
        {
            raw.Title = raw.Cell(TaskColumns.Task);
            return RawRowKind.Area;
        }

        return RawRowKind.Task;
    }

    /// <summary>"I. CẢI CÁCH THỂ CHẾ" in one cell across the row.</summary>
    private RawRowKind? SingleCellHead(RawRow raw, MappedText text)
    {
        var numberLength = RowNumber.LengthAtStart(text.Text);
        var title = text.Slice(numberLength, text.Length).Trim();
        var number = text.Text[..numberLength].Trim();
        var isArea = numberLength > 0 ? RowNumber.IsRoman(number) || RowNumber.IsCapitalLetter(number) : structure.AreaOf(text.Text) is not null && IsCapitals(text.Text);
        if (!isArea && numberLength == 0) return null;
        if (title.IsEmpty) return null;
        raw.Cells.Clear();
        raw.Cells[TaskColumns.Number] = text.Slice(0, number.Length);
        raw.Cells[TaskColumns.Task] = title;
        raw.Title = title;
        return isArea ? RawRowKind.Area : RawRowKind.Group;
    }

    private void Place(RawRow row)
    {
        var above = _rows.Count > 0 ? _rows[^1] : null;
        if (above is not null && above.TableOrdinal == row.TableOrdinal && IsRestOf(above, row))
        {
            above.Join(row);
            return;
        }

        _rows.Add(row);
    }

    /// <summary>The rest of a row cut by a page break: no number of its own, and its cells go on with the words above.</summary>
    private static bool IsRestOf(RawRow above, RawRow row)
    {
        if (!row.IsBlank(TaskColumns.Number) || row.Merged != TaskColumns.None || above.Kind is RawRowKind.Area) return false;
        var goesOn = false;
        foreach (var (column, text) in row.Cells)
        {
            if (text.IsEmpty) continue;
            var upper = above.Cell(column).Text;
            // Without a break between, a small initial in another column than the task's may open a further product.
            var hangs = row.FollowsBreak || column == TaskColumns.Task || upper.EndsWith(',');
            if (hangs && upper.Length > 0 && !EndsSentence(upper) && StartsInside(text.Text)) goesOn = true;
            else if (!row.FollowsBreak) return false;
        }

        if (goesOn) return true;
        // Behind a page break a body list may go on with a capital ("… của Văn phòng | UBND tỉnh") when the words above hang.
        return row.FollowsBreak && !row.IsBlank(TaskColumns.Task) && row.IsBlank(TaskColumns.Lead) && row.IsBlank(TaskColumns.Deadline)
            && row.IsBlank(TaskColumns.Product) && !EndsSentence(above.Cell(TaskColumns.Task).Text);
    }

    private static bool EndsSentence(string text) => text.Length > 0 && text.TrimEnd()[^1] is '.' or ';' or ':' or '!' or '?';

    private static bool StartsInside(string text)
    {
        var first = text.AsSpan().TrimStart();
        return first.Length > 0 && (char.IsLower(first[0]) || first[0] is ',' or ')' or '/' or '&');
    }

    /// <summary>The row "(1) (2) (3) …" below a head.</summary>
    private static bool IsIndexRow(TableRow row)
    {
        var texts = row.Cells.Where(cell => !cell.Text.IsEmpty).Select(cell => cell.Text.Text.Trim('(', ')', ' ', '.')).ToList();
        return texts.Count >= 3 && texts.All(text => text.Length <= 2 && (text.All(char.IsAsciiDigit) || text is "A" or "B" or "C"));
    }

    private static bool IsCapitals(string text) => !text.Any(char.IsLower);
}
