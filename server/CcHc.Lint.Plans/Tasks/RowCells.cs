using System.Numerics;
using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>The cells of a row under the columns of its table.</summary>
/// <remarks>An array: a dictionary keyed by our own enumeration would be compiled anew at every start of the program.</remarks>
internal sealed class RowCells
{
    /// <summary>All columns that a cell can stand in.</summary>
    public static readonly TaskColumns[] Columns =
        [TaskColumns.Number, TaskColumns.Task, TaskColumns.Product, TaskColumns.Lead, TaskColumns.Cooperating, TaskColumns.Deadline];

    private readonly MappedText?[] _cells = new MappedText?[Columns.Length];

    /// <summary>The cell of one column; null where the row has none.</summary>
    public MappedText? this[TaskColumns column]
    {
        get => _cells[IndexOf(column)];
        set => _cells[IndexOf(column)] = value;
    }

    public void Clear() => Array.Clear(_cells);

    private static int IndexOf(TaskColumns column) => BitOperations.TrailingZeroCount((int)column);
}
