using CcHc.Lint.Documents.Docx.TextView;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Documents.Docx.Elements;

/// <summary>A paragraph, also one of a cell or of a text box.</summary>
/// <param name="Place">All that is shown of it, the number or bullet that Word makes included; a line break is "\v".</param>
/// <param name="WordsStart">Offset behind that number or bullet; the start of <paramref name="Place"/> where there is none.</param>
public sealed record DocxParagraph(StoryKind Story, TextSpan Place, int WordsStart) : DocxElement(Story)
{
    /// <summary>1 to 6 for headings, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>0-based level in its list; -1 outside of lists.</summary>
    public int ListLevel { get; init; } = -1;

    public TextAlignment Alignment { get; init; }

    /// <summary>Bold ranges in order.</summary>
    public IReadOnlyList<TextSpan> Bold { get; init; } = [];

    /// <summary>Ranges in italics, in order.</summary>
    public IReadOnlyList<TextSpan> Italic { get; init; } = [];
}
