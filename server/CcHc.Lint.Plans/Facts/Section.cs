namespace CcHc.Lint.Plans.Facts;

public enum SectionKind
{
    /// <summary>"I. MỤC TIÊU", "Phần I", "Chương I".</summary>
    Chapter,

    /// <summary>"1. Cải cách thể chế" below a chapter.</summary>
    Section,

    /// <summary>"a) Hoàn thiện môi trường pháp lý": a lettered heading. A lettered sentence is a <see cref="Clause"/>.</summary>
    Item,

    /// <summary>"Phụ lục", "Phụ lục I".</summary>
    Annex,

    /// <summary>"II  CẢI CÁCH THỂ CHẾ": a row of an annex table that names a reform area.</summary>
    AnnexArea,

    /// <summary>"Điều 1."</summary>
    Article,

    /// <summary>A numbered or lettered sentence: part of the numbering, not of the outline.</summary>
    Clause,
}

/// <summary>A heading, or a numbered clause, with its place in the numbering.</summary>
/// <param name="Level">1 for chapters and annexes, 2 for sections and areas, 3 for items.</param>
/// <param name="Number">As written, with its closing mark ("I.", "a)"); "" where none.</param>
/// <param name="Title">The words of the heading, without number and without what runs on behind a run-in heading.</param>
/// <param name="ParentOrdinal">Ordinal of the section this one stands in, or -1.</param>
/// <param name="ChapterId">Id of the chapter in the plan structure that the title names ("muc-tieu"), or null.</param>
/// <param name="AreaId">Id of the reform area that the title names ("the-che"), or null.</param>
public sealed record Section(
    int Ordinal,
    SectionKind Kind,
    int Level,
    string Number,
    string Title,
    int ParentOrdinal,
    string? ChapterId,
    string? AreaId) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>True where text stands below the heading before the next one of the same or a higher level.</summary>
    public bool HasContent { get; init; }

    /// <summary>Ordinal of the table the row stands in, for annex areas; else -1.</summary>
    public int TableOrdinal { get; init; } = -1;
}
