namespace CcHc.Lint.Documents.Markdown.Versions;

/// <summary>What stands in a text that was shifted: the same, some characters further on or back.</summary>
internal static class Moving
{
    /// <summary>Appends blocks from an index on, moved.</summary>
    /// <param name="characters">How far; below 0 towards the start.</param>
    public static void AddMoved(this List<Block> blocks, List<Block> known, int from, int characters)
    {
        blocks.EnsureCapacity(blocks.Count + known.Count - from);
        for (var b = from; b < known.Count; b++) blocks.Add(characters == 0 ? known[b] : MovedBy(known[b], characters));
    }

    public static TableRow MovedBy(this TableRow row, int characters)
    {
        var cells = new List<TableCell>(row.Cells.Count);
        for (var c = 0; c < row.Cells.Count; c++) cells.Add(MovedBy(row.Cells[c], characters));
        return new TableRow(cells, row.Span.MovedBy(characters));
    }

    private static Block MovedBy(Block block, int characters) => block with
    {
        Span = block.Span.MovedBy(characters),
        Text = block.Text.MovedBy(characters),
        Marker = block.Marker is { } marker ? marker with { Span = marker.Span.MovedBy(characters) } : null,
        Table = block.Table is { } table ? MovedBy(table, characters) : null,
    };

    private static Table MovedBy(Table table, int characters)
    {
        var rows = new List<TableRow>(table.Rows.Count);
        for (var r = 0; r < table.Rows.Count; r++) rows.Add(table.Rows[r].MovedBy(characters));
        return table with { Rows = rows, Span = table.Span.MovedBy(characters) };
    }

    private static TableCell MovedBy(TableCell cell, int characters) => cell with { Text = cell.Text.MovedBy(characters), Span = cell.Span.MovedBy(characters) };
}
