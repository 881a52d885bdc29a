using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Fuzz;

/// <summary>Sound Word files that mutations start from; together they hold everything that the reader knows.</summary>
internal static class SeedFiles
{
    public static IReadOnlyList<byte[]> All { get; } = [Plan(8).Bytes(), Odd().Bytes()];

    /// <summary>A plan with chapters in automatic numbers and a table of tasks; the same on every call.</summary>
    public static Documents.Tests.Docx.DocxFile Plan(int clauses)
    {
        var body = new System.Text.StringBuilder();
        body.Append(Table(Row(
            Cell(P("ỦY BAN NHÂN DÂN TỈNH SÔNG THAO") + P("Số: 12/KH-UBND")),
            Cell(P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + P("Độc lập - Tự do - Hạnh phúc") + P("Sông Thao, ngày 05 tháng 01 năm 2022")))));
        body.Append(P("KẾ HOẠCH", "", "<w:b/>")).Append(P("Cải cách hành chính nhà nước tỉnh Sông Thao năm 2022", "", "<w:b/>"));
        body.Append(P("Thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ; Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;"));
        body.Append(P("MỤC TIÊU", Item(1)));
        for (var i = 0; i < clauses; i++)
        {
            body.Append(P("Cải cách thủ tục hành chính (TTHC)", Item(1, 1)));
            body.Append(P("Rà soát, đơn giản hóa các các thủ tục hành chính; tỷ lệ hồ sơ đúng hạn đạt 98% trước ngày 30/11/2021.", Item(1, 2)));
            body.Append($"<w:p>{R("Giao ")}{R("Sở Thông tin và Truyền thông", "<w:b/>")}{R(" chủ trì, phối hợp với UBND cấp huyện thực hiện thường xuyên.")}</w:p>");
        }

        body.Append(P("NHIỆM VỤ", Item(1)));
        string[] heads = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"];
        var rows = new List<string> { Row(["<w:trPr><w:tblHeader/></w:trPr>", .. heads.Select(head => Cell(P(head)))]) };
        for (var i = 1; i <= clauses * 2; i++)
        {
            rows.Add(Row(
                Cell(P(i.ToString(System.Globalization.CultureInfo.InvariantCulture))), Cell(P("Xây dựng kế hoạch kiểm tra công tác cải cách hành chính")),
                Cell(P("Kế hoạch"), "<w:vMerge" + (i % 3 == 1 ? " w:val=\"restart\"" : "") + "/>"), Cell(i % 4 == 0 ? "<w:p/>" : P("Sở Nội vụ")), Cell(P("Các sở, ngành")), Cell(P("Quý I/2022"))));
        }

        body.Append(Table([.. rows])).Append(P("Trên đây là Kế hoạch cải cách hành chính năm 2022./."));
        return new Documents.Tests.Docx.DocxFile(body.ToString())
            .Numbering(List(0, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2."), Level(2, "bullet", "-")), Number(1, 0))
            .Styles("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:style>");
    }

    // The rest: boxes, notes, fields, tracked changes, legacy fonts, nested tables.
    private static Documents.Tests.Docx.DocxFile Odd()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent>";
        return new Documents.Tests.Docx.DocxFile(
                $"<w:p><w:r><w:t>trước</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>I. MỤC TIÊU 1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + P("KÕ ho¹ch c¶i c¸ch", "", "<w:rFonts w:ascii=\".VnTime\"/>") + P("Keá hoaïch", "", "<w:rFonts w:ascii=\"VNI-Times\"/>")
                + "<w:p><w:r><w:t>một</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>thêm các các</w:t></w:r></w:ins></w:p>"
                + P("Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ", "<w:pStyle w:val=\"H\"/>")
                + Table(Row(Cell(P("a") + Table(Row(Cell(P("b")), Cell(P("c")))) + "<w:p/>", "<w:gridSpan w:val=\"2\"/>"), Cell(P("d"))))
                + "<w:sdt><w:sdtContent>" + P("khung") + "</w:sdtContent></w:sdt><w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:tab/><w:noBreakHyphen/><w:br/><w:t>x</w:t></w:r></w:p>")
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>")
            .Footnotes("<w:footnote w:id=\"2\">" + P("Theo báo cáo.") + "</w:footnote>")
            .Header(P("Trang 1"))
            .Comments("<w:comment w:id=\"7\" w:author=\"A\"><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:comment>");
    }
}
