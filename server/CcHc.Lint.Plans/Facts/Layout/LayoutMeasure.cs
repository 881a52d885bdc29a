using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Plans.Facts.Layout;

public enum LayoutAspect
{
    /// <summary>Fonts of all letters of the body, tables included; the value is 0, the name tells.</summary>
    Font,

    /// <summary>Sizes of the running text, in points.</summary>
    Size,

    /// <summary>Alignments of paragraphs of more than a line; the value is a <see cref="TextAlignment"/>.</summary>
    Alignment,

    /// <summary>Indents of the first lines of paragraphs, in millimetres.</summary>
    FirstLine,

    /// <summary>Space between paragraphs, in points.</summary>
    Gap,

    /// <summary>Line spacing, in lines of the font.</summary>
    LineSpacing,
}

/// <summary>How much of the text has one value; its place is the first paragraph that has it.</summary>
/// <param name="Name">Name of the font, else "".</param>
/// <param name="Paragraphs">How many paragraphs.</param>
/// <param name="Letters">How many letters.</param>
public sealed record LayoutMeasure(int Ordinal, LayoutAspect Aspect, double Value, string Name, int Paragraphs, int Letters) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}

/// <summary>What the text looks like as a whole.</summary>
/// <param name="Measures">All values of all aspects, the most frequent of an aspect first.</param>
public sealed record LayoutBody(int Ordinal, ValueList<LayoutMeasure> Measures) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
