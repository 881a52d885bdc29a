namespace CcHc.Lint.Plans.Tasks;

/// <summary>
/// A numbered row with a title alone heads a group where lower rows follow. Where its next sibling follows at once it is
/// a task that lacks all the rest.
/// </summary>
internal static class GroupCheck
{
    public static void Settle(List<RawRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Kind != RawRowKind.Group || RowNumber.Whole(row.Number) is not { } number) continue;
            var next = i + 1 < rows.Count && rows[i + 1].TableOrdinal == row.TableOrdinal ? rows[i + 1] : null;
            var hasRowsBelow = next is not null && next.Kind != RawRowKind.Area && RowNumber.Whole(next.Number) != number + 1;
            if (!hasRowsBelow) row.Kind = RawRowKind.Task;
        }
    }
}
