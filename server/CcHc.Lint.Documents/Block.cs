namespace CcHc.Lint.Documents;

public enum BlockKind
{
    /// <summary>A paragraph: one or more lines that belong together; a line end inside is "\n" in the text.</summary>
    Paragraph,

    /// <summary>A line that the format itself marks as a heading ("#" in Markdown, an outline level in DOCX).</summary>
    Heading,

    /// <summary>A line behind a bullet. A numbered line is a paragraph with a <see cref="Block.Marker"/>.</summary>
    ListItem,

    /// <summary>A table; its words stand in <see cref="Block.Table"/>.</summary>
    Table,

    Footnote,

    /// <summary>A comment of the format (an HTML comment in Markdown): no words of the document.</summary>
    Comment,

    /// <summary>A fenced code block or other matter that is kept but not read as prose.</summary>
    Verbatim,
}

/// <summary>A number or letter that opens a line: "II.", "1.", "1.2.", "a)", "đ)", "Điều 3.".</summary>
/// <param name="Text">As it stands, with its closing mark.</param>
/// <param name="Span">Its place in the source; empty where the format makes the number itself (automatic numbering).</param>
public sealed record Marker(string Text, MarkerKind Kind, TextSpan Span);

public enum MarkerKind
{
    /// <summary>"I.", "II.", also "I" alone in table cells.</summary>
    Roman,

    /// <summary>"1.", "1)".</summary>
    Arabic,

    /// <summary>"1.1.", "2.3.4".</summary>
    Decimal,

    /// <summary>"a)", "đ)", "a.".</summary>
    Letter,

    /// <summary>"A.", "B.".</summary>
    CapitalLetter,

    /// <summary>"Phần I", "Chương II".</summary>
    Part,

    /// <summary>"Điều 3.".</summary>
    Article,
}

/// <summary>One block of a document in reading order. Every format is read to these.</summary>
public sealed record Block
{
    public required BlockKind Kind { get; init; }

    /// <summary>The block's place in the source, markers and mark-up included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words without mark-up, bullet and marker. Empty for tables and comments.</summary>
    public MappedText Text { get; init; } = MappedText.Empty;

    /// <summary>The number that opens the block, or null.</summary>
    public Marker? Marker { get; init; }

    /// <summary>1 to 6 for headings as the format says, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>0 for text at the margin; deeper list items and indented text count up.</summary>
    public int Depth { get; init; }

    /// <summary>How many characters at the start of <see cref="Text"/> are bold. Marks a run-in heading.</summary>
    public int BoldPrefix { get; init; }

    public bool IsBold => Text.Length > 0 && BoldPrefix >= Text.Length;

    /// <summary>True behind a bullet ("-", "+", "*", "•").</summary>
    public bool HasBullet { get; init; }

    public Table? Table { get; init; }
}
