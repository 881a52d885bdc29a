using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Linting;

/// <summary>
/// Names findings so that the name outlives edits elsewhere: it is made of the rule, the folded words of the block (or
/// table row) and of the nearest heading, and a count where one block holds several findings of a rule.
/// </summary>
internal sealed class Fingerprints(Document document)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="heading">Words of the nearest heading above, or "".</param>
    public string Of(string ruleId, TextSpan span, string heading)
    {
        var basis = $"{ruleId}\n{WordsAround(span)}\n{VietnameseText.Fold(heading).Trim()}";
        var count = _counts[basis] = _counts.GetValueOrDefault(basis) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{basis}\n{count}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }

    private string WordsAround(TextSpan span)
    {
        var block = BlockAt(span);
        if (block is null) return "";
        if (block.Table is not { } table) return VietnameseText.Fold(block.Text.Text).Trim();
        var row = table.Rows.FirstOrDefault(candidate => candidate.Span.Start <= span.Start && span.Start <= candidate.Span.End);
        return row is null ? "" : VietnameseText.Fold(string.Join(' ', row.Cells.Select(cell => cell.Text.Text))).Trim();
    }

    private Block? BlockAt(TextSpan span)
    {
        var (low, high) = (0, document.Blocks.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var block = document.Blocks[middle];
            if (block.Span.End < span.Start) low = middle + 1;
            else if (block.Span.Start > span.Start) high = middle - 1;
            else return block;
        }

        return null;
    }
}
