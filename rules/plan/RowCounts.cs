using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>How many of some rows each table has, counted once for all that ask.</summary>
internal sealed class RowCounts
{
    private readonly Dictionary<int, int> _byTable = [];

    private RowCounts()
    {
    }

    /// <remarks>No constructor: for one that a rule calls the runtime compiles a stub at every start.</remarks>
    public static RowCounts Of(IEnumerable<PlanTask> rows)
    {
        var counts = new RowCounts();
        foreach (var row in rows) counts._byTable[row.TableOrdinal] = counts.In(row) + 1;
        return counts;
    }

    /// <summary>How many the table of a row has; 0 where it has none.</summary>
    public int In(PlanTask row) => _byTable.GetValueOrDefault(row.TableOrdinal);
}
