using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Plans.Facts.Layout;

/// <summary>The pages of a section. Lengths are in millimetres; null where the file says none.</summary>
/// <param name="IsAnnex">True where the section begins with or behind the first annex.</param>
public sealed record LayoutPage(int Ordinal, double? Width, double? Height, double? Top, double? Bottom, double? Left, double? Right, bool IsAnnex) : Fact(Ordinal)
{
    public bool IsLandscape => Width > Height;

    public override int GetHashCode() => HashOfOrdinal;
}

/// <summary>Where the pages carry a number.</summary>
/// <param name="HasSeveralPages">True where the document surely has more than one page.</param>
/// <param name="HasNumber">False where neither header nor footer holds one; what follows then says nothing.</param>
/// <param name="Alignment">Null where it cannot be told.</param>
/// <param name="Size">In points; null where the file says none.</param>
public sealed record PageNumbering(int Ordinal, bool HasSeveralPages, bool HasNumber, bool IsInFooter, TextAlignment? Alignment, double? Size, bool IsOnFirstPage) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}

/// <summary>Whether somebody has set the document at all.</summary>
/// <param name="IsSet">False for text straight from a converter: then the components are no facts of their own.</param>
/// <param name="Font">The font of most letters, or "".</param>
/// <param name="Size">The size of most running text, in points.</param>
public sealed record LayoutState(int Ordinal, bool IsSet, string Font, double Size) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}

/// <summary>The last words of the body, before recipients and signature.</summary>
/// <param name="Text">The last line.</param>
/// <param name="HasMark">True where it ends with "./.".</param>
public sealed record LayoutEnd(int Ordinal, string Text, bool HasMark) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
