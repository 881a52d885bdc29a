using CcHc.Lint.Documents.Docx.Stories;
using CcHc.Lint.Documents.Docx.TextView;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Documents.Docx.Elements;

/// <summary>Makes the elements of a story that the text view has laid out already, so that all places are known.</summary>
internal static class ElementMaker
{
    public static void Make(List<DraftBlock> blocks, StoryKind story, List<DocxElement> elements)
    {
        foreach (var block in blocks)
        {
            if (block is DraftParagraph paragraph)
            {
                elements.Add(MakeParagraph(paragraph, story));
                Make(paragraph.Boxes, story, elements);
            }
            else if (block is DraftTable { Rows.Count: > 0 } table)
            {
                elements.Add(new DocxTable(story, MakeRows(table, story)) { IsLayout = LayoutTables.IsLayout(table) });
            }
        }
    }

    private static DocxParagraph MakeParagraph(DraftParagraph draft, StoryKind story) => new(story, draft.Place, draft.WordsStart)
    {
        HeadingLevel = draft.OutlineLevel < 9 && story == StoryKind.Body ? Math.Min(6, draft.OutlineLevel + 1) : 0,
        ListLevel = draft.Mark?.Level ?? -1,
        Alignment = draft.Look.Alignment ?? TextAlignment.Left,
        Bold = draft.Bold.ConvertAll(span => span.MovedBy(draft.WordsStart)),
        Italic = draft.Italic.ConvertAll(span => span.MovedBy(draft.WordsStart)),
    };

    private static List<DocxTableRow> MakeRows(DraftTable table, StoryKind story)
    {
        var rows = new List<List<DocxTableCell>>(table.Rows.Count);
        // The cell that reaches down, by its first column.
        var reaching = new Dictionary<int, (int Row, int Cell)>();
        foreach (var draft in table.Rows)
        {
            var cells = new List<DocxTableCell>(draft.Cells.Count);
            var column = draft.ColumnsBefore;
            foreach (var cell in draft.Cells)
            {
                if (cell.IsContinuation && reaching.TryGetValue(column, out var top))
                {
                    rows[top.Row][top.Cell] = rows[top.Row][top.Cell] with { RowSpan = rows[top.Row][top.Cell].RowSpan + 1 };
                }
                else
                {
                    reaching[column] = (rows.Count, cells.Count);
                    var elements = new List<DocxElement>();
                    Make(cell.Blocks, story, elements);
                    cells.Add(new DocxTableCell(elements) { ColumnSpan = cell.ColumnSpan });
                }

                column += cell.ColumnSpan;
            }

            rows.Add(cells);
        }

        return [.. rows.Select((cells, index) => new DocxTableRow(cells) { IsHead = table.Rows[index].IsHead, ColumnsBefore = table.Rows[index].ColumnsBefore })];
    }
}
