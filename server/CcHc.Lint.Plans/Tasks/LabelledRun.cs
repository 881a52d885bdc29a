using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>Labelled lines that follow one another and tell of one task.</summary>
/// <param name="task">The words that say what is to be done; blank where a label is to say it.</param>
/// <param name="blockIndex">The block of the first label.</param>
internal sealed class LabelledRun(MappedText task, int blockIndex)
{
    private readonly RowCells _cells = new();
    private TaskColumns _columns;
    private TaskColumns _below;
    private TaskColumns _last;
    private TextSpan _span;

    public MappedText Task { get; set; } = task;

    /// <summary>True where <see cref="Task"/> only names a reform area: a label among the lines says the task.</summary>
    public bool IsArea { get; set; }

    /// <summary>True where the lines stand below several items, so that they may tell of all of them.</summary>
    public bool IsShared { get; set; }

    /// <summary>True where a line has a label that is not known: it may say what the others leave out.</summary>
    public bool HasUnknownLabel { get; set; }

    /// <summary>True where a label of a column was read.</summary>
    public bool HasColumns => _columns != TaskColumns.None;

    /// <summary>True where nothing stands behind the last label, so that its words may stand below.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>How many lines below a bare label say what it leaves open.</summary>
    public int LinesBelow { get; private set; }

    /// <summary>True where one of the labels is here already: the line begins another task.</summary>
    public bool Repeats(List<LabelledPart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Column is { } column && (_columns & column) != 0) return true;
        }

        return false;
    }

    public void Add(Block block, List<LabelledPart> parts)
    {
        foreach (var part in parts)
        {
            _last = part.Column ?? TaskColumns.None;
            IsOpen = part.Value.IsEmpty;
            LinesBelow = 0;
            if (part.Column is not { } column || (_columns & column) != 0) continue;
            _columns |= column;
            if (column == TaskColumns.Task) Task = Task.IsEmpty || IsArea && !part.Value.IsEmpty ? part.Value : Task;
            else _cells[column] = part.Value;
        }

        Extend(block);
    }

    /// <summary>A line below a label that says nothing itself. What such lines say is not read as the cell: they are many, or sentences.</summary>
    public void AddBelow(Block block)
    {
        LinesBelow++;
        if (_last == TaskColumns.Task)
        {
            if (LinesBelow == 1) Task = block.Text;
            IsShared = LinesBelow > 1;
        }

        _below |= _last;
        Extend(block);
    }

    /// <summary>The task as a row; null where the labels are too few to be sure of one.</summary>
    public RawRow? ToRow()
    {
        var columns = _columns & ~(TaskColumns.Task | _below);
        if (Task.IsEmpty || System.Numerics.BitOperations.PopCount((uint)columns) < 2 || TellsOfThePast()) return null;
        var row = new RawRow
        {
            TableOrdinal = RawRow.Labelled, BlockIndex = blockIndex, Span = _span, Columns = columns | TaskColumns.Task, Kind = RawRowKind.Task,
            IsShared = IsShared, MayAnswerElsewhere = HasUnknownLabel || _below != TaskColumns.None,
        };
        row.Cells[TaskColumns.Task] = Task;
        foreach (var column in RowCells.Columns)
        {
            if ((columns & column) != 0) row.Cells[column] = _cells[column];
        }

        return row;
    }

    private void Extend(Block block) => _span = _span.Length == 0 ? block.Span : new TextSpan(_span.Start, block.Span.End);

    /// <summary>"Kết quả: đã ban hành": work that is reported, not ordered.</summary>
    private bool TellsOfThePast()
    {
        foreach (var column in RowCells.Columns)
        {
            var words = _cells[column]?.Text ?? "";
            for (var at = words.IndexOf("đã ", StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf("đã ", at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (at == 0 || !char.IsLetter(words[at - 1])) return true;
            }
        }

        return false;
    }
}
