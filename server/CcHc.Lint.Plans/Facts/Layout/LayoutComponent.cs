using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Plans.Facts.Layout;

/// <summary>Components of an administrative document (Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I).</summary>
public enum LayoutComponentKind
{
    /// <summary>Quốc hiệu.</summary>
    NationalName,

    /// <summary>Tiêu ngữ.</summary>
    Motto,

    /// <summary>Cơ quan chủ quản trực tiếp.</summary>
    SuperiorBody,

    /// <summary>Cơ quan ban hành.</summary>
    IssuingBody,

    /// <summary>Số, ký hiệu.</summary>
    NumberLine,

    /// <summary>Địa danh và thời gian.</summary>
    DateLine,

    /// <summary>Tên loại: "KẾ HOẠCH".</summary>
    TypeName,

    /// <summary>Trích yếu below the type.</summary>
    Subject,

    /// <summary>Trích yếu of a công văn: "V/v …".</summary>
    DispatchSubject,

    /// <summary>Căn cứ ban hành that stand in lines of their own.</summary>
    Basis,

    /// <summary>Headings with a Roman number.</summary>
    ChapterHeading,

    /// <summary>The words "Nơi nhận:".</summary>
    RecipientsWord,

    /// <summary>The list of recipients.</summary>
    Recipients,

    /// <summary>Quyền hạn and chức vụ of the signer.</summary>
    Authority,

    /// <summary>Họ tên of the signer.</summary>
    SignerName,

    /// <summary>"Phụ lục", with its number.</summary>
    AnnexWord,

    /// <summary>Title of an annex.</summary>
    AnnexTitle,

    /// <summary>"(Kèm theo …)".</summary>
    AnnexReference,
}

/// <summary>A component, known by its words and its place, never by a style's name.</summary>
/// <param name="Lines">In the order of the text; never empty.</param>
public sealed record LayoutComponent(int Ordinal, LayoutComponentKind Kind, ValueList<LayoutLine> Lines) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}

/// <summary>A line of a component as it looks.</summary>
/// <param name="Text">The words, white space folded.</param>
/// <param name="Size">The size in points that most letters have.</param>
/// <param name="IsBold">True where most letters are.</param>
/// <param name="IsItalic">True where most letters are.</param>
/// <param name="IsCapitals">True where no letter is small.</param>
/// <param name="Alignment">Null where blanks, tabs or a frame place the line, so that its alignment says nothing.</param>
public sealed record LayoutLine(int Ordinal, string Text, double Size, bool IsBold, bool IsItalic, bool IsCapitals, TextAlignment? Alignment) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
