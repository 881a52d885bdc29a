namespace CcHc.Lint.Documents.Lines;

/// <summary>Consecutive source that makes one block.</summary>
/// <param name="SpanStart">Where the block begins, with heading signs, quote marks and labels.</param>
/// <param name="Start">Where its words begin; bullets and markers are among them.</param>
/// <param name="End">Where its words end.</param>
internal readonly record struct Segment(int SpanStart, int Start, int End)
{
    public int HeadingLevel { get; init; }

    public bool IsFootnote { get; init; }

    /// <summary>True for an HTML list item, whose bullet is no character of the text.</summary>
    public bool IsHtmlItem { get; init; }

    public int Depth { get; init; }

    /// <summary>The number or bullet at the start that the format itself makes, or null.</summary>
    public GeneratedMark? Generated { get; init; }
}
