using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Memory;

namespace CcHc.Lint.Plans.Texts;

/// <summary>Lays out the running words of a document in reading order.</summary>
public static class PlanTexts
{
    public static IReadOnlyList<TextUnit> Of(Document document) => Of(document, PlanMemory.ForOneReading());

    /// <param name="memory">What is known of the texts already.</param>
    internal static List<TextUnit> Of(Document document, PlanMemory memory)
    {
        var units = new List<TextUnit>(CountOf(document));
        for (var b = 0; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            if (block.Kind is BlockKind.Comment or BlockKind.Verbatim) continue;
            if (block.Table is { } table) AddCells(units, b, table, memory);
            else if (!block.Text.IsEmpty) Add(units, b, -1, -1, block.Text, memory);
        }

        return units;
    }

    private static int CountOf(Document document)
    {
        var count = document.Blocks.Count;
        foreach (var block in document.Blocks)
        {
            for (var r = 0; r < block.Table?.Rows.Count; r++) count += block.Table.Rows[r].Cells.Count;
        }

        return count;
    }

    private static void AddCells(List<TextUnit> units, int blockIndex, Table table, PlanMemory memory)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var cells = table.Rows[r].Cells;
            for (var c = 0; c < cells.Count; c++)
            {
                if (!cells[c].Text.IsEmpty && !cells[c].IsMergedContinuation) Add(units, blockIndex, r, c, cells[c].Text, memory);
            }
        }
    }

    private static void Add(List<TextUnit> units, int blockIndex, int rowIndex, int cellIndex, MappedText text, PlanMemory memory)
    {
        // Only normal texts are known, so one that is need not be looked through.
        if (memory.Find(text.Text) is not { } readings)
        {
            var normal = VietnameseText.Normalise(text);
            readings = (ReferenceEquals(normal, text) ? null : memory.Find(normal.Text)) ?? memory.Add(normal.Text);
            text = normal;
        }

        units.Add(new TextUnit(units.Count, blockIndex, rowIndex, cellIndex, text, readings));
    }
}
