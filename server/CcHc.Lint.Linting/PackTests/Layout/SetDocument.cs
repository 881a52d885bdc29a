namespace CcHc.Lint.Linting.PackTests.Layout;

/// <summary>
/// A whole administrative document, set as Nghị định 30/2020/NĐ-CP, Phụ lục I, asks: what a block <c>docx</c> of a rule's page
/// starts from. The block says only what is otherwise.
/// </summary>
internal sealed record SetDocument
{
    private static readonly SetLook Centred = new() { Align = "center" };
    private static readonly SetLook Body = new() { Align = "justify", FirstLine = 12.7, After = 6 };

    /// <summary>The document as the decree asks for it.</summary>
    public static readonly SetDocument Model = new()
    {
        Components =
        [
            new("co-quan-chu-quan", Centred with { Size = 13 }, ["UBND TỈNH SÔNG THAO"]),
            new("co-quan-ban-hanh", Centred with { Size = 13, IsBold = true }, ["SỞ NỘI VỤ"]),
            new("so-ky-hieu", Centred with { Size = 13 }, ["Số: 12/KH-SNV"]),
            new("quoc-hieu", Centred with { Size = 13, IsBold = true }, ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]),
            new("tieu-ngu", Centred with { IsBold = true }, ["Độc lập - Tự do - Hạnh phúc"]),
            new("dia-danh-thoi-gian", Centred with { IsItalic = true }, ["Sông Thao, ngày 05 tháng 01 năm 2026"]),
            new("ten-loai", Centred with { IsBold = true }, ["KẾ HOẠCH"]),
            new("trich-yeu", Centred with { IsBold = true }, ["Rà soát biểu mẫu năm 2026"]),
            new("can-cu", Body with { IsItalic = true },
            [
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                "Căn cứ Kế hoạch số 95/KH-UBND ngày 30 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh Sông Thao về cải cách hành chính giai đoạn 2026-2030.",
            ]),
            new("muc-la-ma", Body with { IsBold = true }, ["I. NHIỆM VỤ"]),
            new("noi-dung", Body,
            [
                "Các phòng chuyên môn rà soát toàn bộ biểu mẫu đang dùng, lập danh sách những biểu mẫu trùng lặp hoặc không còn phù hợp, gửi Văn phòng Sở tổng hợp trước ngày 31 tháng 3 năm 2026.",
                "Văn phòng Sở theo dõi, đôn đốc, tổng hợp kết quả rà soát và trình Giám đốc Sở xem xét, quyết định danh mục biểu mẫu được sử dụng trong năm 2026./.",
            ]),
            new("noi-nhan-tu", new SetLook { Size = 12, IsBold = true, IsItalic = true }, ["Nơi nhận:"]),
            new("noi-nhan-list", new SetLook { Size = 11 }, ["- Như trên;", "- Lưu: VT, VP."]),
            new("quyen-han", Centred with { IsBold = true }, ["GIÁM ĐỐC"]),
            new("ho-ten", Centred with { IsBold = true }, ["Nguyễn Văn An"]),
            new("phu-luc-tu", Centred with { IsBold = true }, []),
            new("phu-luc-ten", Centred with { IsBold = true }, []),
            new("phu-luc-dan", Centred with { IsItalic = true }, []),
        ],
    };

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<SetComponent> Components { get; init; } = [];

    public SetPage Page { get; init; } = new();

    /// <summary>Null for a document without page numbers.</summary>
    public SetPageNumber? Number { get; init; } = new();

    public SetComponent Find(string id) => Components.First(component => component.Id == id);
}

/// <summary>The pages, in millimetres.</summary>
internal sealed record SetPage
{
    public double Width { get; init; } = 210;

    public double Height { get; init; } = 297;

    public double Top { get; init; } = 20;

    public double Bottom { get; init; } = 20;

    public double Left { get; init; } = 30;

    public double Right { get; init; } = 15;

    /// <summary>True where the body goes on on a second page.</summary>
    public bool HasBreak { get; init; }
}

/// <summary>The page numbers.</summary>
internal sealed record SetPageNumber
{
    public bool IsInFooter { get; init; }

    public string Align { get; init; } = "center";

    public double Size { get; init; } = 14;

    public bool IsOnFirstPage { get; init; }
}
