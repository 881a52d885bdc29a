using System.Buffers;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Linting.Placing;

/// <summary>
/// Names findings so that the name outlives edits elsewhere: it is made of the rule, the folded words of the block (or
/// table row) and of the nearest heading, and a count where one block holds several findings of a rule.
/// </summary>
/// <param name="memory">Words and fingerprints of the version before, for a document that is checked again and again.</param>
internal sealed class Fingerprints(Document document, FingerprintMemory memory)
{
    // By where a block begins, twice; one more for a row. Several findings stand in one.
    private readonly Dictionary<int, FingerprintWords> _byPlace = [];

    private FingerprintWords? _none;
    private bool _isBegun;

    // Once the first words are asked for: a check that is given up before has asked for none.
    private FingerprintMemory Memory
    {
        get
        {
            if (!_isBegun) memory.Begin();
            _isBegun = true;
            return memory;
        }
    }

    /// <summary>What stands for words where there are none.</summary>
    public FingerprintWords None => _none ??= WordsOf("");

    /// <param name="heading">Words of the nearest heading above.</param>
    public string Of(string ruleId, TextSpan span, FingerprintWords heading) => Memory.NextOf(ruleId, WordsAround(span), heading);

    /// <summary>A text as it goes into fingerprints.</summary>
    public FingerprintWords WordsOf(string text) => Memory.WordsOf(text);

    private FingerprintWords WordsOf(TableRow row)
    {
        var length = row.Cells.Count;
        foreach (var cell in row.Cells) length += cell.Text.Length;
        var rented = ArrayPool<char>.Shared.Rent(length);
        length = 0;
        foreach (var cell in row.Cells)
        {
            cell.Text.Text.CopyTo(rented.AsSpan(length));
            length += cell.Text.Length;
            rented[length++] = ' ';
        }

        var words = Memory.WordsOf(new string(rented, 0, Math.Max(length - 1, 0)));
        ArrayPool<char>.Shared.Return(rented);
        return words;
    }

    private FingerprintWords WordsAround(TextSpan span)
    {
        var block = BlockAt(span);
        if (block is null) return None;
        var row = block.Table is { } table ? RowAt(table, span.Start) : null;
        if (block.Table is not null && row is null) return None;
        var key = row is null ? block.Span.Start * 2 : (row.Span.Start * 2) + 1;
        if (!_byPlace.TryGetValue(key, out var words))
            _byPlace.Add(key, words = row is null ? WordsOf(block.Text.Text) : WordsOf(row));
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
