using System.Buffers;
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

    // By where a block begins, twice; one more for a row. Several findings stand in one.
    private readonly Dictionary<int, string> _words = [];

    /// <param name="heading">Words of the nearest heading above, folded, or "".</param>
    public string Of(string ruleId, TextSpan span, string heading)
    {
        var basis = $"{ruleId}\n{WordsAround(span)}\n{heading}";
        var count = _counts[basis] = _counts.GetValueOrDefault(basis) + 1;
        return HashOf($"{basis}\n{count}");
    }

    /// <summary>Words as they go into fingerprints.</summary>
    public static string WordsOf(string text) => VietnameseText.Fold(text).Trim();

    private static string HashOf(string basis)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(basis.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(rented.AsSpan(0, Encoding.UTF8.GetBytes(basis, rented)), hash);
        ArrayPool<byte>.Shared.Return(rented);
        return Convert.ToHexStringLower(hash[..8]);
    }

    private string WordsAround(TextSpan span)
    {
        var block = BlockAt(span);
        if (block is null) return "";
        var row = block.Table is { } table ? RowAt(table, span.Start) : null;
        if (block.Table is not null && row is null) return "";
        var key = row is null ? block.Span.Start * 2 : (row.Span.Start * 2) + 1;
        if (!_words.TryGetValue(key, out var words))
            _words.Add(key, words = WordsOf(row is null ? block.Text.Text : string.Join(' ', row.Cells.Select(static cell => cell.Text.Text))));
        return words;
    }

    /// <summary>The first row that reaches as far as an offset, where it does not begin behind it. Rows stand in the order of the source.</summary>
    private static TableRow? RowAt(Table table, int offset)
    {
        var (low, high) = (0, table.Rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (table.Rows[middle].Span.End < offset) low = middle + 1;
            else high = middle;
        }

        return low < table.Rows.Count && table.Rows[low].Span.Start <= offset ? table.Rows[low] : null;
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
