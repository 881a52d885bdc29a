using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Plans.Facts.Layout;

namespace CcHc.Lint.RulePacks;

/// <summary>
/// What a component must look like (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II and mục IV). Null is not judged. Majorities
/// of letters are compared, so that one word in another look is no departure.
/// </summary>
internal sealed record ComponentDemand(LayoutComponentKind Kind, LocalizedText Name, double Least, double Most)
{
    // Words of more than a line show how they are aligned.
    private const int LongLine = 100;

    private static readonly ComponentDemand[] All =
    [
        new(LayoutComponentKind.NationalName, new("Quốc hiệu", "The national name"), 12, 13) { Bold = true, Italic = false, Capitals = true, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.Motto, new("Tiêu ngữ", "The motto"), 13, 14) { Bold = true, Italic = false, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.SuperiorBody, new("Tên cơ quan chủ quản", "The name of the superior body"), 12, 13) { Bold = false, Italic = false, Capitals = true, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.IssuingBody, new("Tên cơ quan ban hành", "The name of the issuing body"), 12, 13) { Bold = true, Italic = false, Capitals = true, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.NumberLine, new("Số, ký hiệu", "The number line"), 13, 13) { Bold = false, Italic = false, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.DateLine, new("Địa danh và thời gian", "The place and date line"), 13, 14) { Bold = false, Italic = true, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.TypeName, new("Tên loại văn bản", "The document's type"), 13, 14) { Bold = true, Italic = false, Capitals = true, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.Subject, new("Trích yếu", "The subject"), 13, 14) { Bold = true, Italic = false, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.DispatchSubject, new("Trích yếu công văn", "The subject of the letter"), 12, 13) { Bold = false, Italic = false, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.Basis, new("Căn cứ ban hành", "The legal basis"), 13, 14) { Bold = false, Italic = true, Alignment = TextAlignment.Justified },
        new(LayoutComponentKind.ChapterHeading, new("Tiêu đề mục", "The heading"), 13, 14) { Bold = true, Capitals = true },
        new(LayoutComponentKind.RecipientsWord, new("Từ “Nơi nhận”", "The words “Nơi nhận”"), 12, 12) { Bold = true, Italic = true },
        new(LayoutComponentKind.Recipients, new("Danh sách nơi nhận", "The list of recipients"), 11, 11) { Bold = false, Italic = false },
        new(LayoutComponentKind.Authority, new("Quyền hạn, chức vụ của người ký", "The signer's authority and post"), 13, 14) { Bold = true, Italic = false, Capitals = true, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.SignerName, new("Họ tên người ký", "The signer's name"), 13, 14) { Bold = true, Italic = false, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.AnnexWord, new("Từ “Phụ lục” và số thứ tự", "The word “Phụ lục” and its number"), 14, 14) { Bold = true, Italic = false, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.AnnexTitle, new("Tên phụ lục", "The annex's title"), 13, 14) { Bold = true, Italic = false, Capitals = true, Alignment = TextAlignment.Center },
        new(LayoutComponentKind.AnnexReference, new("Dòng dẫn phụ lục", "The annex's reference line"), 13, 14) { Bold = false, Italic = true, Alignment = TextAlignment.Center },
    ];

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Capitals { get; init; }

    public TextAlignment? Alignment { get; init; }

    /// <summary>All that is asked for, as a part of a sentence.</summary>
    public LocalizedText Wanted => LayoutFault.AllWanted(
    [
        .. Capitals == true ? [CapitalsFault] : (LayoutFault[])[],
        SizeFault(0),
        .. Bold is { } bold ? [BoldFault(bold)] : (LayoutFault[])[],
        .. Italic is { } italic ? [ItalicFault(italic)] : (LayoutFault[])[],
        .. Alignment is { } alignment ? [AlignmentFault(TextAlignment.Left, alignment)] : (LayoutFault[])[],
    ]);

    private static LayoutFault CapitalsFault => LayoutFault.Of("không viết in hoa toàn bộ", "chữ in hoa", "not in capitals", "capitals");

    public static ComponentDemand Of(LayoutComponentKind kind) => Array.Find(All, demand => demand.Kind == kind)!;

    /// <summary>How a line departs; empty where it is right.</summary>
    public List<LayoutFault> FaultsOf(LayoutLine line)
    {
        var faults = new List<LayoutFault>();
        if (line.Size < Least || line.Size > Most) faults.Add(SizeFault(line.Size));
        if (Capitals == true && !line.IsCapitals) faults.Add(CapitalsFault);
        if (Bold is { } bold && line.IsBold != bold) faults.Add(BoldFault(bold));
        if (Italic is { } italic && line.IsItalic != italic) faults.Add(ItalicFault(italic));
        if (Alignment is { } wanted && line.Alignment is { } alignment && alignment != wanted && (wanted == TextAlignment.Center || line.Text.Length >= LongLine))
            faults.Add(AlignmentFault(alignment, wanted));
        return faults;
    }

    /// <summary>The name of an alignment as a part of a sentence.</summary>
    public static LocalizedText NameOf(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Left => new("căn trái", "aligned left"),
        TextAlignment.Right => new("căn phải", "aligned right"),
        TextAlignment.Center => new("đặt canh giữa", "centred"),
        _ => new("căn đều hai lề", "justified"),
    };

    private LayoutFault SizeFault(double size) => LayoutFault.Of(
        $"cỡ chữ {LayoutUnits.Vi(size)}", $"cỡ chữ {LayoutUnits.RangeVi(Least, Most)}", $"{LayoutUnits.En(size)} pt", $"{LayoutUnits.RangeEn(Least, Most)} pt");

    private static LayoutFault BoldFault(bool wanted) => wanted
        ? LayoutFault.Of("không in đậm", "in đậm", "not bold", "bold")
        : LayoutFault.Of("in đậm", "không đậm", "bold", "not bold");

    private static LayoutFault ItalicFault(bool wanted) => wanted
        ? LayoutFault.Of("không in nghiêng", "kiểu chữ nghiêng", "not italic", "italic")
        : LayoutFault.Of("in nghiêng", "kiểu chữ đứng", "italic", "upright");

    private static LayoutFault AlignmentFault(TextAlignment found, TextAlignment wanted) => new(NameOf(found), NameOf(wanted));
}
