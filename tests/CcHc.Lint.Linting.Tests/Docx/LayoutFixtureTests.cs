using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents.Tests.Docx;

namespace CcHc.Lint.Linting.Tests.Docx;

/// <summary>Plans that other programs wrote (fixtures/docx/layout-docx.cjs): set as the decree asks, and with faults.</summary>
public sealed class LayoutFixtureTests
{
    private const string Fixtures = "tests/CcHc.Lint.Documents.Tests/fixtures/docx/";

    private static readonly Linter Linter = Linter.BuiltIn();

    [Theory]
    // Written by the npm package "docx"; the same opened in LibreOffice, kept as ODT and saved again.
    [InlineData("examples/plan-2026-clean.docx")]
    [InlineData(Fixtures + "layout-libreoffice.docx")]
    public void A_plan_that_is_set_right_has_no_finding(string file)
    {
        var result = Lint(file);
        Assert.NotEmpty(result.Plan.Layout);
        Assert.Equal([], Show(result));
    }

    [Fact]
    public void Each_departure_is_one_finding() => Assert.Equal(
        [
            "LAYOUT102 1 Khổ giấy là 215,9 × 279,4 mm.",
            "LAYOUT103 1 Lề trang không đúng: lề trái 25,4 mm, lề phải 25,4 mm.",
            "LAYOUT105 1 Số trang: ở lề dưới, hiển thị cả ở trang thứ nhất.",
            "LAYOUT302 1 Tên cơ quan ban hành “ỦY BAN NHÂN DÂN” và 1 dòng khác: không in đậm.",
            "LAYOUT303 3 Số, ký hiệu “Số 187/KH-UBND”: sau từ “Số” không có dấu hai chấm.",
            "LAYOUT301 4 Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”: cỡ chữ 11.",
            "LAYOUT301 5 Tiêu ngữ “Độc Lập - Tự Do - Hạnh Phúc”: chữ viết khác mẫu.",
            "LAYOUT304 6 Địa danh và thời gian “Sông Thao, ngày 26 tháng 12 năm 2025”: cỡ chữ 12.",
            "LAYOUT305 8 Tên loại văn bản “KẾ HOẠCH”: cỡ chữ 18.",
            "LAYOUT201 10 Văn bản dùng phông khác Times New Roman: “Arial” (34 đoạn).",
            "LAYOUT306 10 Căn cứ ban hành “Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể…” và 1 dòng khác: cỡ chữ 12, không in nghiêng, căn trái.",
            "LAYOUT202 12 Cỡ chữ của nội dung: cỡ chữ 12 (27 đoạn).",
            "LAYOUT203 12 Nội dung không căn đều: căn trái (3 đoạn).",
            "LAYOUT204 12 Độ lùi đầu dòng của nội dung: lùi 0 mm (3 đoạn).",
            "LAYOUT205 12 Khoảng cách giữa các đoạn: 0 pt (3 đoạn).",
            "LAYOUT206 12 Khoảng cách giữa các dòng: 2 dòng (3 đoạn).",
            "LAYOUT307 13 Tiêu đề mục “I. MỤC TIÊU” và 4 dòng khác: cỡ chữ 12, không in đậm.",
            "LAYOUT401 43 Nội dung kết thúc ở “…nhiệm vụ cụ thể tại Phụ lục kèm theo.” mà không có dấu “./.”.",
            "LAYOUT403 45 Danh sách nơi nhận “Bộ Nội vụ (để báo cáo);” và 2 dòng khác: cỡ chữ 14.",
            "LAYOUT404 48 Quyền hạn, chức vụ của người ký “TM. ỦY BAN NHÂN DÂN” và 1 dòng khác: không in đậm.",
            "LAYOUT404 51 Họ tên người ký “TS. Nguyễn Văn An”: có học hàm, học vị trước họ tên.",
            "LAYOUT501 53 Từ “Phụ lục” và số thứ tự “Phụ lục”: căn trái.",
            "LAYOUT501 54 Tên phụ lục “NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026”: căn trái.",
            "LAYOUT501 55 Dòng dẫn phụ lục “(Kèm theo Kế hoạch số 187/KH-UBND ngày 26/12/2025 của UBND tỉnh Sông Thao)”: không in nghiêng, căn trái.",
        ],
        Show(Lint("examples/plan-2026-layout-findings.docx")));

    [Fact]
    public void What_a_document_lacks_is_told_once() => Assert.Equal(
        ["LAYOUT104 1 Văn bản có nhiều trang nhưng không đánh số trang.", "LAYOUT402 1 Văn bản không có phần “Nơi nhận” và phần ký."],
        Show(Lint("examples/plan-2026-incomplete-findings.docx")));

    /// <summary>A draft that nobody has set gets one finding, not one per component.</summary>
    [Theory]
    [InlineData("examples/plan-2026-unset-findings.docx", null)]
    [InlineData(Fixtures + "npm-docx.docx", "2022-01-05")]
    public void Plain_text_gets_one_finding(string file, string? asOf) => Assert.Equal(
        ["LAYOUT101 1 Văn bản có đủ phần đầu nhưng chưa được trình bày: không nêu phông; quốc hiệu, tên loại và các thành phần khác chưa có định dạng."],
        Show(Lint(file, asOf)));

    /// <summary>Before 5 March 2020 another circular held.</summary>
    [Fact]
    public void An_older_document_is_not_judged_by_the_decree() => Assert.Equal([], Show(Lint("examples/plan-2026-layout-findings.docx", "2019-12-31")));

    /// <summary>Blocks set side by side by tabs: their alignment says nothing, their look does.</summary>
    [Theory]
    [InlineData("<w:b/>", 0)]
    [InlineData("", 1)]
    public void A_head_set_by_tabs_is_known(string motto, int expected)
    {
        const string Small = "<w:sz w:val=\"26\"/>", Large = "<w:sz w:val=\"28\"/>", Tab = "<w:r><w:tab/></w:r>";
        var file = new DocxFile(
                $"<w:p>{DocxFile.R("UBND TỈNH SÔNG THAO", Small)}{Tab}{DocxFile.R("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "<w:b/>" + Small)}</w:p>"
                + $"<w:p>{DocxFile.R("SỞ NỘI VỤ", "<w:b/>" + Small)}{Tab}{DocxFile.R("Độc lập - Tự do - Hạnh phúc", motto + Large)}</w:p>"
                + $"<w:p>{DocxFile.R("Số: 12/KH-SNV", Small)}{Tab}{DocxFile.R("Sông Thao, ngày 05 tháng 01 năm 2026", "<w:i/>" + Large)}</w:p>"
                + DocxFile.P("KẾ HOẠCH", "<w:jc w:val=\"center\"/>", "<w:b/>" + Large)
                + DocxFile.P("Các phòng rà soát biểu mẫu./.", "<w:jc w:val=\"both\"/>", Large)
                + $"<w:p>{DocxFile.R("Nơi nhận:", "<w:b/><w:i/><w:sz w:val=\"24\"/>")}{Tab}{DocxFile.R("GIÁM ĐỐC", "<w:b/>" + Large)}</w:p>"
                + $"<w:p>{DocxFile.R("- Lưu: VT.", "<w:sz w:val=\"22\"/>")}{Tab}{DocxFile.R("Nguyễn Văn An", "<w:b/>" + Large)}</w:p>")
            .Styles("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/></w:rPr></w:rPrDefault></w:docDefaults>");
        var result = Linter.Lint(DocumentReader.Read("a.docx", file.Bytes()), new LintOptions(null, new DateOnly(2026, 11, 20)));
        Assert.Equal(expected == 0 ? [] : ["LAYOUT301 2 Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”: không in đậm."], Show(result));
    }

    /// <summary>A head at the very end, as damage leaves it.</summary>
    [Theory]
    [InlineData("Số: 12/KH-SNV", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Sông Thao, ngày 05 tháng 01 năm 2026")]
    [InlineData("\u00AD", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/KH-SNV", "Số: 12/KH-SNV")]
    public void A_head_without_a_body_does_no_harm(params string[] paragraphs) => Assert.Empty(
        Linter.Lint(DocumentReader.Read("a.docx", new DocxFile(string.Concat(paragraphs.Select(text => DocxFile.P(text)))).Bytes()), new LintOptions(null, new DateOnly(2026, 11, 20))).Problems);

    private static LintResult Lint(string file, string? asOf = null)
    {
        var read = DocumentReader.ReadFile(Path.Combine(Repository.Root, file));
        Assert.Empty(read.Document.Problems);
        return Linter.Lint(read.Document, new LintOptions(asOf is null ? null : DateOnly.ParseExact(asOf, "yyyy-MM-dd"), new DateOnly(2026, 11, 20)));
    }

    private static List<string> Show(LintResult result) =>
    [
        .. result.Findings.Where(finding => finding.Rule.Pack == "layout")
            .Select(finding => $"{finding.Rule.Code} {result.Plan.Document.Source.PositionOf(finding.Span.Start).Line} {finding.Message.Problem.Vi}"),
    ];
}
