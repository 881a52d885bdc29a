using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Reads cells of every kind of table within the document's limit on cells.</summary>
/// <param name="known">Cells of the version before; null where there is none.</param>
internal sealed class CellReader(string source, int maxCells, PlainTexts? known)
{
    /// <summary>How many cells the document may still hold.</summary>
    public int Remaining { get; private set; } = maxCells;

    /// <summary>False when the document may hold no further cells, or not so many.</summary>
    public bool TryTake(int count = 1)
    {
        if (Remaining < count) return false;
        Remaining -= count;
        return true;
    }

    /// <summary>Begins anew in the midst of a text.</summary>
    /// <param name="remaining"><see cref="Remaining"/> at that place.</param>
    public void BeginAt(int remaining) => Remaining = remaining;

    /// <summary>The cell whose content lies within a range of the source.</summary>
    public TableCell Read(int column, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        return new TableCell(column, start == end ? MappedText.Empty : TextOf(start, end), new TextSpan(start, end));
    }

    /// <summary>The cell whose content stands in pieces of several lines, with words of other cells between them.</summary>
    /// <param name="column">0-based column where the cell begins.</param>
    /// <param name="pieces">From top to bottom.</param>
    public TableCell Read(int column, List<TextSpan> pieces)
    {
        var joined = new MappedText.Builder();
        foreach (var piece in pieces)
        {
            var (start, end) = (piece.Start, piece.End);
            while (start < end && char.IsWhiteSpace(source[start])) start++;
            while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
            if (start == end) continue;
            if (joined.Length > 0) joined.AppendReplacement("\n", new TextSpan(joined.SourceEnd, start));
            joined.AppendVerbatim(source.AsSpan(start, end - start), start);
        }

        var raw = joined.Build();
        if (raw.IsEmpty) return new TableCell(column, raw, new TextSpan(pieces[0].Start, pieces[0].Start));
        var words = InlineReader.Read(raw.Text, 0, raw.Length, inCell: true).Text.From(raw);
        return new TableCell(column, VietnameseText.Normalise(words).Trim(), raw.SourceSpan);
    }

    private MappedText TextOf(int start, int end)
    {
        if (known?.Find(source.AsSpan(start, end - start)) is { } plain) return MappedText.At(start, plain);
        var text = VietnameseText.Normalise(InlineReader.Read(source, start, end, inCell: true).Text).Trim();
        if (known is not null && text.StandsAt(start, end)) known.Add(text.Text);
        return text;
    }
}
