namespace CcHc.Lint.Documents.Tests;

/// <summary>Writes a block as one line: kind, then marks in brackets, then the words. Cells stand between bars, rows behind slashes.</summary>
internal static class BlockShow
{
    public static string Of(Block block)
    {
        var kind = block.Kind switch
        {
            BlockKind.Paragraph => "P",
            BlockKind.Heading => "H" + block.HeadingLevel,
            BlockKind.ListItem => "L",
            BlockKind.Footnote => "F",
            BlockKind.Comment => "C",
            BlockKind.Verbatim => "V",
            _ => "T",
        };
        var marks = new List<string>();
        if (block.Marker is { } marker) marks.Add(marker.Text);
        if (block.Depth > 0) marks.Add("d" + block.Depth);
        if (block.IsBold) marks.Add("bold");
        else if (block.BoldPrefix > 0) marks.Add("bold" + block.BoldPrefix);
        var words = block.Text.IsEmpty ? "" : " " + block.Text.Text.Replace('\n', '|');
        return kind + (marks.Count == 0 ? "" : $"[{string.Join(' ', marks)}]") + words;
    }

    /// <summary>"a|b / ^|c+2": "^" for a cell that one above covers, "+2" for one of two columns, "*2" for one of two rows.</summary>
    public static string Of(Table table) => string.Join(" / ", table.Rows.Select(row => string.Join('|', row.Cells.Select(Of))));

    private static string Of(TableCell cell) =>
        (cell.IsMergedContinuation ? "^" : cell.Text.Text) + (cell.ColumnSpan > 1 ? $"+{cell.ColumnSpan}" : "") + (cell.RowSpan > 1 ? $"*{cell.RowSpan}" : "");
}
