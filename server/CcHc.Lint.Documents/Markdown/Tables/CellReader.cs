using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Reads cells of every kind of table within the document's limit on cells.</summary>
internal sealed class CellReader(string source, int maxCells)
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
        var text = start == end
            ? MappedText.Empty
            : VietnameseText.Normalise(InlineReader.Read(source, start, end, inCell: true).Text).Trim();
        return new TableCell(column, text, new TextSpan(start, end));
    }
}
