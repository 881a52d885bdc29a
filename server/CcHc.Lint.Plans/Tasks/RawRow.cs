using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>A row of a task table with its cells under their columns, or a task in labelled lines, before it is a fact.</summary>
internal sealed class RawRow
{
    /// <summary>Stands for a table where the task has none.</summary>
    public const int Labelled = -1;

    /// <summary><see cref="Labelled"/> for a task in labelled lines.</summary>
    public required int TableOrdinal { get; init; }

    public required int BlockIndex { get; init; }

    public required TextSpan Span { get; init; }

    public required TaskColumns Columns { get; set; }

    public required RawRowKind Kind { get; set; }

    /// <summary>True for the first row behind a page break or a repeated head.</summary>
    public bool FollowsBreak { get; init; }

    /// <summary>True for labelled lines below several items, of which nobody can tell whether they speak of all or of the last.</summary>
    public bool IsShared { get; init; }

    /// <summary>True for labelled lines with others between them that may say what they leave out.</summary>
    public bool MayAnswerElsewhere { get; init; }

    public RowCells Cells { get; } = new();

    /// <summary>Columns whose cell is covered by a merged cell above.</summary>
    public TaskColumns Merged { get; set; }

    /// <summary>How many pieces a page break has cut the row into, as far as they were put together.</summary>
    public int Pieces { get; set; } = 1;

    /// <summary>For areas and groups whose title stands in a merged or shifted cell.</summary>
    public MappedText? Title { get; set; }

    public MappedText Cell(TaskColumns column) => Cells[column] ?? MappedText.Empty;

    public bool IsBlank(TaskColumns column) => Cell(column).IsEmpty;

    /// <summary>The number as written, "" where none.</summary>
    public string Number => Cell(TaskColumns.Number).Text;
}

internal enum RawRowKind
{
    Area,
    Group,
    Task,
    Continuation,
}
