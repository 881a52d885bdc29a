using System.Buffers;
using System.Globalization;
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
    private readonly Dictionary<Basis, Basis> _counted = [];
    private readonly Dictionary<string, Words> _byText = new(StringComparer.Ordinal);

    // By where a block begins, twice; one more for a row. Several findings stand in one.
    private readonly Dictionary<int, Words> _byPlace = [];

    private Words? _none;

    /// <summary>What stands for words where there are none.</summary>
    public Words None => _none ??= WordsOf("");

    /// <param name="heading">Words of the nearest heading above.</param>
    public string Of(string ruleId, TextSpan span, Words heading)
    {
        var basis = new Basis(ruleId, WordsAround(span), heading);
        if (_counted.TryGetValue(basis, out var known)) basis = known;
        else _counted.Add(basis, basis);
        basis.Count++;
        return HashOf(basis);
    }

    /// <summary>A text as it goes into fingerprints: folded, without the blanks around it.</summary>
    public Words WordsOf(string text) => WordsOfFolded(VietnameseText.Fold(text).Trim());

    private Words WordsOf(TableRow row)
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

        var folded = VietnameseText.Fold(rented.AsSpan(0, Math.Max(length - 1, 0))).Trim();
        ArrayPool<char>.Shared.Return(rented);
        return WordsOfFolded(folded);
    }

    private Words WordsOfFolded(string folded)
    {
        if (!_byText.TryGetValue(folded, out var words)) _byText.Add(folded, words = new Words(folded, _byText.Count));
        return words;
    }

    private static string HashOf(Basis basis)
    {
        const int ofNumber = 11;
        var most = Encoding.UTF8.GetMaxByteCount(basis.RuleId.Length + basis.Words.Text.Length + basis.Heading.Text.Length + 3) + ofNumber;
        byte[]? rented = null;
        var bytes = most <= 2048 ? stackalloc byte[2048] : rented = ArrayPool<byte>.Shared.Rent(most);
        var length = Put(basis.RuleId, bytes, 0);
        length = Put(basis.Words.Text, bytes, length);
        length = Put(basis.Heading.Text, bytes, length);
        basis.Count.TryFormat(bytes[length..], out var digits, default, CultureInfo.InvariantCulture);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..(length + digits)], hash);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return Convert.ToHexStringLower(hash[..8]);
    }

    /// <summary>Writes a text and the line's end behind it.</summary>
    /// <returns>The length up to behind them.</returns>
    private static int Put(string text, Span<byte> bytes, int length)
    {
        length += Encoding.UTF8.GetBytes(text, bytes[length..]);
        bytes[length] = (byte)'\n';
        return length + 1;
    }

    private Words WordsAround(TextSpan span)
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

    /// <summary>A folded text; one object for each text of a document, so that they are compared by reference.</summary>
    internal sealed class Words(string text, int number)
    {
        public string Text { get; } = text;

        /// <summary>Quicker than the runtime's hash of an object.</summary>
        public override int GetHashCode() => number;

        public override bool Equals(object? obj) => ReferenceEquals(this, obj);
    }

    // A class, not a tuple: generics over value types are compiled anew at every start.
    private sealed class Basis(string ruleId, Words words, Words heading) : IEquatable<Basis>
    {
        public string RuleId { get; } = ruleId;

        public Words Words { get; } = words;

        public Words Heading { get; } = heading;

        /// <summary>How many findings have it so far.</summary>
        public int Count { get; set; }

        public bool Equals(Basis? other) =>
            other is not null && ReferenceEquals(Words, other.Words) && ReferenceEquals(Heading, other.Heading) && string.Equals(RuleId, other.RuleId, StringComparison.Ordinal);

        public override bool Equals(object? obj) => Equals(obj as Basis);

        public override int GetHashCode() => HashCode.Combine(RuleId, Words, Heading);
    }
}
