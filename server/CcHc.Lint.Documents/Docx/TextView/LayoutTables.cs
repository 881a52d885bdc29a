using CcHc.Lint.Documents.Docx.Stories;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Docx.TextView;

/// <summary>
/// Tables without content of their own: office documents set the letterhead (issuer beside quốc hiệu) and the end
/// (recipients beside signature; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II) side by side in a table without borders. Their
/// paragraphs are paragraphs of the document.
/// </summary>
internal static class LayoutTables
{
    private const int MaxRows = 6;
    private const int MaxColumns = 3;

    private static readonly string[] Openings =
        ["cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "đảng cộng sản việt nam"];

    public static bool IsLayout(DraftTable table)
    {
        if (table.Rows.Count is 0 or > MaxRows) return false;
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count > MaxColumns || row.IsHead) return false;
        }

        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (HasOpening(cell.Blocks)) return true;
            }
        }

        return false;
    }

    private static bool HasOpening(List<DraftBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not DraftParagraph { Length: > 0 and < 200 } paragraph) continue;
            if (RecipientsWords.Begin(paragraph.Text)) return true;
            var folded = VietnameseText.Fold(paragraph.Text).Trim();
            foreach (var opening in Openings)
            {
                if (folded.StartsWith(opening, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }
}
