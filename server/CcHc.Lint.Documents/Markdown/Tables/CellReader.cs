using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Reads cells of every kind of table within the document's limit on cells.</summary>
/// <param name="known">Cells of the version before; null where there is none.</param>
internal sealed class CellReader(string source, int maxCells, PlainTexts? known)
{
    public int Remaining { get; private set; } = maxCells;

    /// <summary>False when the document may hold no further cell.</summary>
    public bool TryTake()
    {
        if (Remaining <= 0) return false;
        Remaining--;
        return true;
    }

    /// <summary>The cell whose content lies within a range of the source.</summary>
    public TableCell Read(int column, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        return new TableCell(column, start == end ? MappedText.Empty : TextOf(start, end), new TextSpan(start, end));
    }

    private MappedText TextOf(int start, int end)
    {
        if (known?.Find(source.AsSpan(start, end - start)) is { } plain) return MappedText.At(start, plain);
        var text = VietnameseText.Normalise(InlineReader.Read(source, start, end, inCell: true).Text).Trim();
        if (known is not null && text.StandsAt(start, end)) known.Add(text.Text);
        return text;
    }
}
