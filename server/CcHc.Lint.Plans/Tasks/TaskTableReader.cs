using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Outline;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>
/// Reads the rows of task tables: heads (also repeated on every page and in two rows), areas, groups, tasks, further
/// products, and the rests of rows that a page break cut. What a table lacks is remembered, so that no rule asks for it.
/// </summary>
internal sealed class TaskTableReader
{
    // A page number or a running foot between two pieces of a table is no longer than this.
    private const int LongestDebris = 20;

    private readonly PlanStructure _structure;
    private readonly PlanMemory _memory;
    private readonly RowJudge _judge;
    private readonly List<RawRow> _rows = [];
    private ColumnMap? _columns;
    private int _tableOrdinal = -1;
    private int _lastTableBlock = -1;

    // Prose since the last table: what follows without a head is a table of its own.
    private bool _isApart;

    private TaskTableReader(PlanStructure structure, PlanMemory memory)
    {
        _structure = structure;
        _memory = memory;
        _judge = new RowJudge(structure);
    }

    public static IReadOnlyList<RawRow> Read(Document document, PlanStructure structure, PlanMemory memory)
    {
        var reader = new TaskTableReader(structure, memory);
        for (var b = 0; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            if (block.Table is { } table) reader.ReadTable(b, table);
            else if (block.Kind is not (BlockKind.Comment or BlockKind.Verbatim)) reader.ReadProse(document, b, block);
        }

        GroupCheck.Settle(reader._rows);
        return reader._rows;
    }

    /// <summary>Prose with a heading or number ends the table; a page number does not, nor an area row that lost its tabs.</summary>
    private void ReadProse(Document document, int blockIndex, Block block)
    {
        if (_columns is null || IsDebris(block)) return;
        if (HeadOfRest(document, blockIndex, block) is { } row)
        {
            _rows.Add(row);
            return;
        }

        if (block.Kind is BlockKind.Heading || block.Marker is not null || AnnexHeading.Read(VietnameseText.Compose(block.Text)) is not null) _columns = null;
        else _isApart = true;
    }

    private static bool IsDebris(Block block)
    {
        if (block.Text.IsEmpty) return block.Marker is null or { Kind: MarkerKind.Arabic };
        return block.Text.Length <= LongestDebris && (block.Text.Text.AsSpan().ContainsAnyInRange('0', '9') || !Characters.HasLetter(block.Text.Text)) && block.Marker is null;
    }

    /// <summary>"II. CẢI CÁCH THỂ CHẾ" on a line of its own, with the rest of the table right below.</summary>
    private RawRow? HeadOfRest(Document document, int blockIndex, Block block)
    {
        if (_isApart || block.HasBullet || blockIndex + 1 >= document.Blocks.Count || document.Blocks[blockIndex + 1].Table is not { } next) return null;
        if (IsHead(next, 0) || !GoesOn(next)) return null;
        var row = new RawRow { TableOrdinal = _tableOrdinal, BlockIndex = blockIndex, Span = block.Span, Columns = _columns!.Present, Kind = RawRowKind.Area };
        return _judge.ReadLine(row, block) ? row : null;
    }

    private bool IsHead(Table table, int index) =>
        ColumnMap.FromHead(table.Rows[index], index + 1 < table.Rows.Count ? table.Rows[index + 1] : null, _structure, _memory) is not null;

    /// <summary>True for a table that has as many columns as the one before and no head of its own.</summary>
    private bool GoesOn(Table table)
    {
        var width = 0;
        for (var i = 0; i < Math.Min(5, table.Rows.Count); i++)
        {
            if (table.Rows[i].Cells is [.., var last]) width = Math.Max(width, last.Column + last.ColumnSpan);
        }

        return width <= _columns!.Width && width >= _columns.Width - 1;
    }

    private void ReadTable(int blockIndex, Table table)
    {
        if (_columns is not null && table.Rows.Count > 0 && !IsHead(table, 0) && (_isApart || !GoesOn(table))) _columns = null;
        _isApart = false;
        var followsBreak = true;
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            var below = r + 1 < table.Rows.Count ? table.Rows[r + 1] : null;
            if (ColumnMap.FromHead(row, below, _structure, _memory) is { } head)
            {
                if (head.ReadSecondHead(below, _structure, _memory)) r++;
                // A head of the same columns is the repeated head of a page, not a new table.
                if (_columns is null || _columns.Present != head.Present || _columns.Width != head.Width) _tableOrdinal++;
                _columns = head;
                _lastTableBlock = blockIndex;
                followsBreak = true;
                continue;
            }

            // The head of a table of another kind.
            if (ColumnMap.NamesNumberColumn(row)) _columns = null;
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
        var filled = new List<TableCell>();
        MappedText? generalTask = null;
        foreach (var cell in row.Cells)
        {
            if (!cell.Text.IsEmpty && !cell.IsMergedContinuation) filled.Add(cell);
            if (_columns.IsGeneralTask(cell.Column) && !cell.IsMergedContinuation) generalTask = cell.Text;
            if (_columns.At(cell.Column) is not { } column) continue;
            if (cell.IsMergedContinuation) raw.Merged |= column;
            else raw.Cells[column] ??= _memory.Normalise(cell.Text);
        }

        if (generalTask is not null && raw.IsBlank(TaskColumns.Task) && !raw.Merged.HasFlag(TaskColumns.Task)) raw.Cells[TaskColumns.Task] = _memory.Normalise(generalTask);
        return filled.Count > 0 && _judge.Judge(raw, filled) ? raw : null;
    }

    private void Place(RawRow row)
    {
        var above = _rows.Count > 0 ? _rows[^1] : null;
        if (above is not null && above.TableOrdinal == row.TableOrdinal && RowJoiner.IsRestOf(above, row, _structure)) RowJoiner.Join(above, row);
        else _rows.Add(row);
    }

    /// <summary>The row "(1) (2) (3) …" or "A B 1 2 …" below a head.</summary>
    private static bool IsIndexRow(TableRow row)
    {
        var count = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Text.IsEmpty) continue;
            var text = cell.Text.Text.AsSpan().Trim("() .");
            if (text.Length is 0 or > 2 || text.IndexOfAnyExceptInRange('0', '9') >= 0 && !(text.Length == 1 && text[0] is >= 'A' and <= 'H')) return false;
            count++;
        }

        return count >= 3;
    }
}
