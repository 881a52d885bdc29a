using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Outline;

/// <summary>A line that may be a heading, with what speaks for and against it.</summary>
internal sealed class OutlineEntry
{
    public required int BlockIndex { get; init; }

    public required MappedText Title { get; set; }

    public string Number { get; init; } = "";

    public TextSpan NumberSpan { get; init; }

    public MarkerKind? Marker { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Rank in the numbering: lower stands above ("I." above "1." above "a)").</summary>
    public int Rank { get; init; }

    public HeadingEvidence Evidence { get; set; }

    public SectionKind Kind { get; set; }

    public OutlineEntry? Parent { get; set; }

    public int Ordinal { get; set; } = -1;

    public int TableOrdinal { get; init; } = -1;

    public bool HasContent { get; set; }

    /// <summary>True for the chapter that says which body does what, whatever its title is.</summary>
    public bool AssignsDuties { get; set; }
}

internal enum HeadingEvidence
{
    /// <summary>A full sentence: part of the text.</summary>
    Clause,

    /// <summary>A line that ends with a colon, or a long one without an end: its siblings decide.</summary>
    Unsure,

    /// <summary>A body with a colon and its duty on the same line: a heading where the plan assigns duties.</summary>
    Addressed,

    /// <summary>Short, without an end mark: a heading unless its siblings are sentences.</summary>
    LooksLikeTitle,

    /// <summary>Capitals, bold, a heading of the format, or a body that is addressed.</summary>
    Certain,
}
