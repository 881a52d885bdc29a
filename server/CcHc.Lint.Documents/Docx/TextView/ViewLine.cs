using CcHc.Lint.Documents.Docx.Numbering;
using CcHc.Lint.Documents.Docx.Stories;

namespace CcHc.Lint.Documents.Docx.TextView;

/// <summary>What a story is for the reader of the document.</summary>
public enum StoryKind
{
    Body,
    Note,

    /// <summary>Headers and footers: kept in the text view, but no prose of the document.</summary>
    Margin,
}

/// <summary>A paragraph or a table with its place in the text view.</summary>
internal sealed class ViewLine
{
    public required StoryKind Story { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Null for a table.</summary>
    public DraftParagraph? Paragraph { get; init; }

    public ListMark? Mark => Paragraph?.Mark;

    /// <summary>Null for a paragraph.</summary>
    public Table? Table { get; init; }
}
