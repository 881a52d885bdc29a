namespace CcHc.Lint.Documents.Layout;

public enum TextAlignment
{
    Left,
    Center,
    Right,

    /// <summary>Even at both edges.</summary>
    Justified,
}

/// <summary>What a paragraph stands in, which says how far its alignment and indents can be judged.</summary>
public enum LayoutPlace
{
    Text,

    /// <summary>A cell of a table that only sets blocks side by side, as the head and the signature of an office document.</summary>
    LayoutTable,

    /// <summary>A cell of a table with content.</summary>
    Table,

    TextBox,
}

public enum LineSpacingRule
{
    /// <summary>The spacing is a multiple of the font's own line.</summary>
    Multiple,

    /// <summary>It is a length that no line falls short of.</summary>
    AtLeast,

    /// <summary>It is the length of every line.</summary>
    Exactly,
}

/// <summary>What a paragraph looks like once styles and direct formatting are put together. Lengths are in twips (1/20 pt).</summary>
public sealed record LayoutParagraph(TextSpan Span, LayoutPlace Place)
{
    public TextAlignment Alignment { get; init; }

    /// <summary>Indent of the first line against the others; negative where it hangs out.</summary>
    public int FirstLine { get; init; }

    /// <summary>Indent of the whole paragraph.</summary>
    public int Left { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>240 for one line where <see cref="LineRule"/> is <see cref="LineSpacingRule.Multiple"/>, else twips.</summary>
    public int Line { get; init; } = 240;

    public LineSpacingRule LineRule { get; init; }

    /// <summary>True where Word makes a number or bullet, which brings indents of its own.</summary>
    public bool HasAutomaticMark { get; init; }

    /// <summary>In the order of the text, without gaps between runs of shown characters; automatic numbers are in none.</summary>
    public IReadOnlyList<LayoutRun> Runs { get; init; } = [];
}

/// <summary>Characters that look alike.</summary>
/// <param name="Span">Their place in the text.</param>
/// <param name="Font">Name of the font of Latin letters; null where the file names none.</param>
/// <param name="HalfPoints">Size in half points; null where the file says none (Word then takes 10 pt).</param>
public sealed record LayoutRun(TextSpan Span, string? Font, int? HalfPoints, bool IsBold, bool IsItalic);
