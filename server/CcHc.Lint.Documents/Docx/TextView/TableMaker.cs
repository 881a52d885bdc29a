using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Documents.Docx.TextView;

/// <summary>Makes tables of the block model: columns, merged cells, words of the cells.</summary>
internal static class TableMaker
{
    public static Table Make(TableDraft draft, string source)
    {
        var rows = new List<TableRow>(draft.Rows.Count);
        // Where the cell stands that reaches down, by column.
        var reaching = new Dictionary<int, Reach>();
        foreach (var rowDraft in draft.Rows)
        {
            var cells = new List<TableCell>(rowDraft.Cells.Count);
            var column = rowDraft.Row.ColumnsBefore;
            foreach (var cellDraft in rowDraft.Cells)
            {
                var cell = MakeCell(cellDraft, column, source);
                if (cell.IsMergedContinuation && reaching.TryGetValue(column, out var top)) top.Rows++;
                else Begin(reaching, column, rows, new Reach(rows.Count, cells.Count));
                cells.Add(cell);
                column += cell.ColumnSpan;
            }

            rows.Add(new TableRow(cells, rowDraft.Span));
        }

        foreach (var reach in reaching.Values) Close(rows, reach);
        return new Table(rows, new TextSpan(draft.Start, draft.End)) { HasHeadRow = draft.Rows[0].Row.IsHead };

        TableCell MakeCell(CellDraft cell, int column, string text) => new(column, WordsOf(cell, text), new TextSpan(cell.Start, cell.End))
        {
            ColumnSpan = cell.Cell.ColumnSpan,
            IsMergedContinuation = cell.Cell.IsContinuation,
        };
    }

    private static void Begin(Dictionary<int, Reach> reaching, int column, List<TableRow> rows, Reach reach)
    {
        if (reaching.TryGetValue(column, out var above)) Close(rows, above);
        reaching[column] = reach;
    }

    private static void Close(List<TableRow> rows, Reach reach)
    {
        if (reach.Rows > 1) ((List<TableCell>)rows[reach.Row].Cells)[reach.Cell] = rows[reach.Row].Cells[reach.Cell] with { RowSpan = reach.Rows };
    }

    private static MappedText WordsOf(CellDraft cell, string source)
    {
        if (cell.Cell.IsContinuation) return MappedText.Empty;
        if (cell.Paragraphs.Count == 1) return VietnameseText.Normalise(MappedText.Verbatim(source, cell.Paragraphs[0].Start, cell.Paragraphs[0].End)).Trim();
        var words = new MappedText.Builder();
        foreach (var paragraph in cell.Paragraphs)
        {
            if (paragraph.Length == 0) continue;
            if (words.Length > 0) words.AppendReplacement(" ", new TextSpan(words.SourceEnd, paragraph.Start));
            words.AppendVerbatim(source.AsSpan(paragraph.Start, paragraph.Length), paragraph.Start);
        }

        return VietnameseText.Normalise(words.Build()).Trim();
    }

    private sealed class Reach(int row, int cell)
    {
        public int Row { get; } = row;

        public int Cell { get; } = cell;

        public int Rows { get; set; } = 1;
    }
}
