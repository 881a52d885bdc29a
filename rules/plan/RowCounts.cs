using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>How many of some rows each table has, counted once for all that ask.</summary>
internal sealed class RowCounts
{
    private readonly Dictionary<int, int> _byTable = [];

    public RowCounts(IEnumerable<PlanTask> rows)
    {
        foreach (var row in rows) _byTable[row.TableOrdinal] = In(row) + 1;
    }

    /// <summary>How many the table of a row has; 0 where it has none.</summary>
    public int In(PlanTask row) => _byTable.GetValueOrDefault(row.TableOrdinal);
}
