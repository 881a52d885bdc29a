using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>
/// Reads tasks that stand in the text and not in a table: below an item, or behind it on its line, lines with the labels
/// that heads of task tables have ("Cơ quan chủ trì: …", "Thời gian hoàn thành: …"), at least two of them.
/// </summary>
internal sealed class LabelledTaskReader
{
    // More lines than so below a bare label are a text of their own.
    private const int MostLinesBelow = 20;

    private static readonly string[] LabelHeads = ["trách nhiệm", "phân công", "tổ chức thực hiện", "cơ quan", "đơn vị"];

    private readonly PlanStructure _structure;
    private readonly PlanMemory _memory;
    private readonly LabelScanner _scanner;
    private readonly List<RawRow> _rows = [];

    // The blocks of running words so far.
    private readonly List<ReadBlock> _before = [];
    private LabelledRun? _run;
    private Block? _lastLine;

    private LabelledTaskReader(PlanStructure structure, PlanMemory memory)
    {
        _structure = structure;
        _memory = memory;
        _scanner = new LabelScanner(new LabelNames(structure, memory));
    }

    public static IReadOnlyList<RawRow> Read(Document document, PlanStructure structure, PlanMemory memory)
    {
        var reader = new LabelledTaskReader(structure, memory);
        for (var b = 0; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            if (block.Table is not null) reader.EndAtTable();
            else if (block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem && !block.Text.IsEmpty) reader.ReadLine(b, block);
        }

        reader.EndRun();
        return reader._rows;
    }

    private void EndAtTable()
    {
        EndRun();
        _before.Clear();
    }

    private void ReadLine(int index, Block block)
    {
        var words = block.Text.Text;
        var parts = words.Contains(':', StringComparison.Ordinal) ? _scanner.Scan(block.Text) : [];
        if (parts.Count > 0)
        {
            var title = LabelScanner.Trim(block.Text, 0, parts[0].Start);
            if (title.IsEmpty) ReadLabels(index, block, parts);
            else ReadItem(index, block, title, parts);
        }
        else if (_run is null || !GoesOn(_run, block)) EndRun();

        _before.Add(new ReadBlock(block, _run is not null || parts.Count > 0));
    }

    /// <summary>A line that begins with a label.</summary>
    private void ReadLabels(int index, Block block, List<LabelledPart> parts)
    {
        // "Mục tiêu" may stand between an item and the label of its content.
        var beginsTask = parts[0].Column == TaskColumns.Task && _run is not null && (_run.HasColumns || !IsLike(block, _lastLine!));
        if (_run is null || beginsTask || _run.Repeats(parts))
        {
            EndRun();
            _run = new LabelledRun(MappedText.Empty, index);
            if (parts[0].Column != TaskColumns.Task) SetItem(_run, block);
        }

        _run.Add(block, parts);
        _lastLine = block;
    }

    /// <summary>An item with its labels on the same line: "Ban hành kế hoạch (Chủ trì: …; thời gian: …)".</summary>
    private void ReadItem(int index, Block block, MappedText title, List<LabelledPart> parts)
    {
        EndRun();
        _run = new LabelledRun(title, index)
        {
            HasUnknownLabel = title.Text.Contains(':', StringComparison.Ordinal),
            IsShared = StandsOnLineBelow(block.Text.Text, parts[0].Start) && _before is [.., { IsLabelled: false } above] && IsLike(above.Block, block),
        };
        _run.Add(block, parts);
        _lastLine = block;
    }

    private static bool HeadsLabels(string words)
    {
        if (!LabelScanner.IsBareLabel(words)) return false;
        var folded = VietnameseText.Fold(words).TrimStart();
        return Array.Exists(LabelHeads, head => folded.StartsWith(head, StringComparison.Ordinal));
    }

    private static bool StandsOnLineBelow(string words, int start) => words.AsSpan(0, start).TrimEnd(" -–+•*") is [.., '\n'];

    /// <summary>True where a line without a known label belongs to the labelled lines above it.</summary>
    private bool GoesOn(LabelledRun run, Block block)
    {
        if (run.IsOpen && block.Kind != BlockKind.Heading && run.LinesBelow < MostLinesBelow && (block.Marker is null || block.Depth > _lastLine!.Depth) && !LabelScanner.IsBareLabel(block.Text.Text))
        {
            run.AddBelow(block);
            return true;
        }

        if (!IsLike(block, _lastLine!) || !LabelScanner.OpensWithLabel(block.Text.Text)) return false;
        // "Trách nhiệm thực hiện:" only heads the labels below it.
        run.HasUnknownLabel |= !LabelScanner.IsBareLabel(block.Text.Text);
        return true;
    }

    /// <summary>What the labels tell of: the item right above them, or the one above several items.</summary>
    private void SetItem(LabelledRun run, Block first)
    {
        var at = _before.Count - 1;
        // "Trách nhiệm thực hiện:" between an item and its labels.
        if (at > 0 && HeadsLabels(_before[at].Block.Text.Text) && !IsLike(_before[at - 1].Block, _before[at].Block)) at--;
        if (at < 0 || _before[at].IsLabelled) return;
        var item = _before[at].Block;
        var above = at - 1;
        while (above >= 0 && !_before[above].IsLabelled && item.Kind != BlockKind.Heading && IsLike(_before[above].Block, item)) above--;
        run.IsShared = above < at - 1;
        if (run.IsShared && above >= 0 && !_before[above].IsLabelled) item = _before[above].Block;
        (run.Task, run.IsArea) = (item.Text, _structure.AreaOf(item.Text.Text) is not null);
    }

    private static bool IsLike(Block block, Block other) =>
        block.HasBullet == other.HasBullet && block.Depth == other.Depth && block.Marker?.Kind == other.Marker?.Kind && block.Kind != BlockKind.Heading;

    private void EndRun()
    {
        if (_run?.ToRow() is { } row)
        {
            foreach (var column in RowCells.Columns)
            {
                if (row.Cells[column] is { } cell) row.Cells[column] = Cell(cell, column);
            }

            _rows.Add(row);
        }

        (_run, _lastLine) = (null, null);
    }

    /// <summary>The words as a cell would hold them. A further sentence behind a body or a time is none of it.</summary>
    private MappedText Cell(MappedText text, TaskColumns column)
    {
        var cell = _memory.Normalise(text).Trim();
        if (column is TaskColumns.Task) return LabelScanner.Trim(cell, 0, cell.Length);
        return column == TaskColumns.Product ? cell : cell.Slice(0, EndOfSentence(cell.Text));
    }

    private static int EndOfSentence(string words)
    {
        for (var at = words.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = words.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (at + 2 < words.Length && char.IsUpper(words[at + 2]) && !IsShortened(words, at)) return at;
        }

        return words.Length;
    }

    /// <summary>"TP. Bắc Ninh", "Tp. Bắc Ninh": the stop belongs to the word before it.</summary>
    private static bool IsShortened(string words, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(words[start - 1])) start--;
        return start < stop && char.IsUpper(words[start]) && (stop - start < 3 || char.IsUpper(words[stop - 1]));
    }

    /// <param name="IsLabelled">True for lines that tell of a task.</param>
    private sealed record ReadBlock(Block Block, bool IsLabelled);
}
