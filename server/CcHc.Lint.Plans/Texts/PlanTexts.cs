using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Texts;

/// <summary>Lays out the running words of a document in reading order.</summary>
public static class PlanTexts
{
    public static IReadOnlyList<TextUnit> Of(Document document)
    {
        var units = new List<TextUnit>(document.Blocks.Count);
        for (var b = 0; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            if (block.Kind is BlockKind.Comment or BlockKind.Verbatim) continue;
            if (block.Table is { } table) AddCells(units, b, table);
            else if (!block.Text.IsEmpty) units.Add(new TextUnit(units.Count, b, -1, -1, VietnameseText.Normalise(block.Text)));
        }

        return units;
    }

    private static void AddCells(List<TextUnit> units, int blockIndex, Table table)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var cells = table.Rows[r].Cells;
            for (var c = 0; c < cells.Count; c++)
            {
                if (!cells[c].Text.IsEmpty && !cells[c].IsMergedContinuation)
                    units.Add(new TextUnit(units.Count, blockIndex, r, c, VietnameseText.Normalise(cells[c].Text)));
            }
        }
    }
}
