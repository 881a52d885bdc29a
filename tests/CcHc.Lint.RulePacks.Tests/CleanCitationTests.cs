using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.RulePacks;

namespace CcHc.Lint.RulePacks.Tests;

/// <summary>Sentences that cite rightly, or in ways that are no reviewer's business: none of the rules on citing may speak up.</summary>
public class CleanCitationTests
{
    private static readonly HashSet<string> Rules =
    [
        "malformed-symbol", "symbol-type-mismatch", "wrong-citation-date", "inconsistent-citation-date", "missing-so", "undated-citation", "citation-without-issuer",
        "citation-without-subject", "law-year-ambiguous", "unnumbered-citation", "standard-misnumbered", "amended-citation", "basis-rank-order", "basis-end-mark",
    ];

    private static readonly Lazy<Linter> Linter = new(() => new Linter(BuiltInRegistry.Load(), BuiltInRules.All));

    [Theory]
    [InlineData("Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể.")]
    [InlineData("Thực hiện Nghị quyết số 76/NQ-CP, ngày 15 tháng 7 năm 2021 của Chính phủ.")]
    [InlineData("Nghị quyết số 38/NQ‑CP ngày 04/4/2021 của Chính phủ dùng gạch nối không ngắt.")]
    [InlineData("Nghị quyết số 38⁄NQ-CP ngày 04/4/2021 của Chính phủ dùng dấu phân số.")]
    [InlineData("Quyết định số 1847/QÐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ.")]
    [InlineData("Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.")]
    [InlineData("Kế hoạch số 12-KH/TU, ngày 05/02/2021 của Tỉnh ủy.")]
    [InlineData("Kế hoạch số 31-KH/ĐUK ngày 08/3/2021 của Đảng ủy Khối.")]
    [InlineData("Quy định số 540-QĐ/TU ngày 06/5/2021 của Ban Thường vụ Tỉnh ủy.")]
    [InlineData("Quyết định số 22-QĐ/BCSĐ ngày 11/5/2021 của Ban cán sự đảng.")]
    [InlineData("Công văn số 6459/BNV-CCHC ngày 20/12/2021 của Bộ Nội vụ.")]
    [InlineData("Văn bản số 939/UBND-PVHCC&KSTT ngày 02/11/2021 của UBND tỉnh.")]
    [InlineData("Công văn số 456/CV-SNV ngày 09/11/2021 của Sở Nội vụ.")]
    [InlineData("Công văn số 123/SNV ngày 09/11/2021 của Sở Nội vụ.")]
    [InlineData("Thông tư liên tịch số 71/2003/TTLT/BTC-BNV ngày 30/7/2003.")]
    [InlineData("Thông tư liên tịch số 01/2015/TTLT-BNV-BTC ngày 14/4/2015.")]
    [InlineData("Nghị định số 101/CP ngày 23/9/1997 của Chính phủ.")]
    [InlineData("Nghị quyết số 53/2007/NQ-CP ngày 07/11/2007 của Chính phủ.")]
    [InlineData("Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ.")]
    [InlineData("Nghị quyết số 35/2021/QH15 ngày 13/11/2021 của Quốc hội; Luật số 83/2015/QH13.")]
    [InlineData("Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội.")]
    [InlineData("Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25/6/2015.")]
    [InlineData("Quản lý theo Luật Quản lý, sử dụng tài sản công và Luật Đầu tư công.")]
    [InlineData("Bộ luật Lao động năm 2019; Pháp lệnh Ưu đãi người có công với cách mạng.")]
    [InlineData("Triển khai Đề án 06/CP; Tổ công tác 06/CP; Đề án 06/QĐ-TTg ngày 06/01/2022.")]
    [InlineData("Chương trình hành động số 24-CTr/TU ngày 05/02/2021 của Tỉnh ủy.")]
    [InlineData("Thông báo kết luận số 45-KL/TW ngày 01/02/2019 của Bộ Chính trị.")]
    [InlineData("Kết luận tại Thông báo số 302/TB-VPCP ngày 15/11/2021 của Văn phòng Chính phủ.")]
    [InlineData("Nghị quyết số 15/NQ-HĐND ngày 09/12/2021; Nghị quyết số 08/2021/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh.")]
    [InlineData("Các Nghị định của Chính phủ: số 107/2020/NĐ-CP ngày 14/9/2020; số 108/2020/NĐ-CP ngày 14/9/2020.")]
    [InlineData("Nghị định số 107/2020/NĐ-CP và Nghị định số 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ.")]
    [InlineData("Nghị định số 47/2020/NĐ-CP ngày 09/4/2020 của Chính phủ. Các sở thực hiện Nghị định số 47/2020/NĐ-CP.")]
    [InlineData("Kế hoạch số 36/KH-UBND ngày 30/3/2020 của UBND tỉnh và Kế hoạch số 36/KH-UBND ngày 15/3/2021 của UBND tỉnh.")]
    [InlineData("Quyết định số 15/QĐ-UBND ngày 12/01/2021 của UBND huyện An Lạc; Quyết định số 15/QĐ-UBND ngày 20/01/2021 của UBND tỉnh.")]
    [InlineData("Kế hoạch số 40/KH-UBND ngày 02/3/2021 của UBND tỉnh về thực hiện Nghị định số 45/2020/NĐ-CP của Chính phủ.")]
    [InlineData("Nghị quyết số 38/NQ-CP ngày 04/4/2021 của Chính phủ (sau đây gọi tắt là Nghị quyết 38/NQ-CP). Theo Nghị quyết 38/NQ-CP.")]
    [InlineData("Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ về chương trình (Chỉ thị 23/CT-TTg). Các sở thực hiện Chỉ thị 23/CT-TTg.")]
    [InlineData("Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ (sau đây viết là Chỉ thị 23/CT-TTg).")]
    [InlineData("Ngày 09/11/2021, Sở Nội vụ đã có Văn bản số 312/SNV-CCHC về tự đánh giá.")]
    [InlineData("Nghị quyết số 19-2018/NQ-CP ngày 15/5/2018 của Chính phủ về môi trường kinh doanh.")]
    [InlineData("Áp dụng TCVN ISO 9001:2015; hệ thống quản lý chất lượng theo TCVN ISO tại các xã.")]
    [InlineData("Áp dụng ISO 9001:2015, TCVN ISO/IEC 27001:2019 và TCVN 7909:2008; phông chữ theo TCVN 6909:2001.")]
    [InlineData("Thực hiện các Nghị quyết của Chính phủ về đẩy mạnh phân cấp quản lý nhà nước.")]
    [InlineData("Sau khi Nghị định của Chính phủ về vị trí việc làm công chức được ban hành thì hướng dẫn.")]
    [InlineData("Tham mưu trình Nghị quyết của Quốc hội về thí điểm cơ chế đặc thù cho tỉnh.")]
    [InlineData("Thực hiện theo quy định của Chính phủ, kế hoạch của Bộ Nội vụ và chỉ đạo của Thủ tướng Chính phủ.")]
    [InlineData("Nghị quyết của Trung ương về sắp xếp tổ chức bộ máy theo Nghị quyết số 18-NQ/TW ngày 25/10/2017.")]
    [InlineData("Nghị quyết của Chính phủ về cải thiện môi trường kinh doanh (Nghị quyết số 02/NQ-CP ngày 10/01/2022).")]
    [InlineData("THỰC HIỆN QUYẾT ĐỊNH SỐ 1847/QĐ-TTG NGÀY 27/12/2018 CỦA THỦ TƯỚNG CHÍNH PHỦ")]
    [InlineData("Nghị định số 130/2005/NĐ-CP ngày 17/10/2005, được sửa đổi, bổ sung bởi Nghị định số 117/2013/NĐ-CP ngày 07/10/2013.")]
    [InlineData("Tỷ lệ 12/20 xã; quý III/2022; tháng 6,12/2022; số 15 đường Trần Phú; 02/03 nhiệm vụ 🙂 hoàn thành.")]
    [InlineData("Nghị quyết\u00A0số\u00A038/NQ-CP ngày\u00A004/4/2021 của Chính phủ; Nghị quyết  số 38/NQ-CP.")]
    [InlineData("Theo Nghị quyết số 38/NQ-\r\nCP ngày 04/4/2021 của Chính phủ.")]
    public void Stays_silent(string sentence)
    {
        var text = "# KẾ HOẠCH\n\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2022\n\n## I. NHIỆM VỤ\n\n" + sentence + "\n";
        Assert.Equal([], Findings(text));
    }

    /// <summary>Old practice in lines of bases is no fault before Nghị định 30/2020/NĐ-CP, nor is one sentence with the words of issue after it.</summary>
    [Theory]
    [InlineData("2018-12-25", "Căn cứ Quyết định số 225/QĐ-TTg ngày 04/02/2016 của Thủ tướng Chính phủ về kế hoạch,\n\nCăn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ về chương trình,")]
    [InlineData("2022-01-10", "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về chương trình, UBND tỉnh ban hành Kế hoạch như sau:")]
    [InlineData("2022-01-10", "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về chương trình;\n\nCăn cứ Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ về đề án;\n\nTheo đề nghị của Giám đốc Sở Nội vụ.")]
    [InlineData("2022-01-10", "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành\nChương trình tổng thể;\nCăn cứ Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của\nThủ tướng Chính phủ về đề án.\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:")]
    [InlineData("2022-01-10", "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về chương trình;\nCăn cứ Quyết định số 18/QĐ-UBND ngày 27/12/2021 của\nỦy ban nhân dân tỉnh về đề án.\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:")]
    [InlineData("2022-01-10", "Căn cứ Quyết định số 05/2020/QĐ-UBND ngày 12/3/2020 của UBND tỉnh quy định chức năng, nhiệm vụ của Sở;\n\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về chương trình.")]
    public void Leaves_bases_alone(string asOf, string bases)
    {
        var text = "# KẾ HOẠCH\n\nCải cách hành chính nhà nước tỉnh Sông Thao\n\n" + bases + "\n\n## I. NHIỆM VỤ\n\nCông khai thủ tục.\n";
        Assert.Equal([], Findings(text, DateOnly.ParseExact(asOf, "yyyy-MM-dd")));
    }

    /// <summary>Lines that were wrapped by hand, or by what made the Markdown, are judged as the whole lines are.</summary>
    [Theory]
    [InlineData("ban hành\nChương trình tổng thể", "của\nThủ tướng Chính phủ", "ngày\n14/02/2015")]
    [InlineData("ban hành Chương\ntrình tổng thể", "của Thủ tướng\nChính phủ", "ngày 14/02/2015 của Chính phủ về tự chủ của\nĐơn vị sự nghiệp công")]
    public void Judges_wrapped_bases(string first, string second, string third)
    {
        var wrapped = Text();
        (first, second, third) = (first.Replace('\n', ' '), second.Replace('\n', ' '), third.Replace('\n', ' '));
        Assert.Equal(2, Findings(wrapped, new DateOnly(2022, 1, 10)).Count());
        Assert.Equal(
            Findings(Text(), new DateOnly(2022, 1, 10)).Select(RuleOf), Findings(wrapped, new DateOnly(2022, 1, 10)).Select(RuleOf));

        string Text() =>
            "# KẾ HOẠCH\n\nCải cách hành chính nhà nước tỉnh Sông Thao\n\n" +
            $"Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ {first};\n\n" +
            $"Căn cứ Quyết định số 1847/QĐ-TTg ngày 27/12/2018 {second} về đề án\n\n" +
            $"Căn cứ Nghị định số 16/2015/NĐ-CP {third}.\n\n## I. NHIỆM VỤ\n\nCông khai thủ tục.\n";

        static string RuleOf(string finding) => finding[..finding.IndexOf(':', StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Findings(string text, DateOnly? asOf = null) =>
        Linter.Value.Lint(DocumentReader.ReadText("vi-du.md", text), new LintOptions(asOf, new DateOnly(2026, 11, 20))).Findings
            .Where(finding => Rules.Contains(finding.Rule.Id)).Select(finding => $"{finding.Rule.Id}: {finding.Text}");
}
