namespace CcHc.Lint.Documents.Layout;

/// <summary>A stretch of text on pages of one kind. Lengths are in twips (1/20 pt, 1/1440 inch); null where the file says none.</summary>
/// <param name="Span">Its place in the text.</param>
public sealed record PageSection(TextSpan Span)
{
    public int? Width { get; init; }

    public int? Height { get; init; }

    public int? Top { get; init; }

    public int? Bottom { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>Where the pages carry a number; null where they don't.</summary>
    public PageNumber? Number { get; init; }

    public bool IsLandscape => Width > Height;
}

/// <summary>The number of a page in the header or footer.</summary>
/// <param name="IsInFooter">False for the header.</param>
/// <param name="Alignment">Null where it cannot be told (a text box).</param>
/// <param name="HalfPoints">Its size in half points; null where the file says none.</param>
/// <param name="IsOnFirstPage">True where the first page shows it too.</param>
public sealed record PageNumber(bool IsInFooter, TextAlignment? Alignment, int? HalfPoints, bool IsOnFirstPage);
