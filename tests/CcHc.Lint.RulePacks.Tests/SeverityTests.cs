using System.Text;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks.Tests;

/// <summary>How strongly one cell or one citation is reported; null where it is right.</summary>
public class SeverityTests
{
    private const string Error = "Error", Warning = "Warning", Info = "Info";

    private static readonly Lazy<Linter> Shared = new(() => new Linter(BuiltInRegistry.Load(), BuiltInRules.All));

    [Theory]
    // "Thường xuyên": the product and the verb decide.
    [InlineData("Rà soát văn bản", "Báo cáo kết quả", "Thường xuyên", Warning)]
    [InlineData("Rà soát văn bản", "- Kế hoạch rà soát; - Báo cáo kết quả", "Thường xuyên", Warning)]
    [InlineData("Thuê chuyên gia", "Hợp đồng", "Thường xuyên", Warning)]
    [InlineData("Theo dõi thi hành pháp luật", "Báo cáo kết quả", "Thường xuyên", Info)]
    [InlineData("Duy trì đường truyền", "Thiết bị", "Thường xuyên", Info)]
    [InlineData("Công bố thủ tục khi nhận được quyết định của Bộ", "Quyết định công bố", "Thường xuyên", Info)]
    [InlineData("Đăng tin", "Tin, bài", "Thường xuyên trong năm", Info)]
    [InlineData("Đăng tin", "Báo cáo kết quả định kỳ", "Thường xuyên", Info)]
    // A year only.
    [InlineData("Kiểm tra công vụ", "Kế hoạch kiểm tra", "Năm 2022", Warning)]
    [InlineData("Sửa đổi quy chế", "01 Quyết định của UBND tỉnh", "Trong năm 2022", Warning)]
    [InlineData("Kiểm tra công vụ", "Kế hoạch; báo cáo", "Năm 2022", Info)]
    [InlineData("Kiểm tra công vụ", "Kế hoạch, báo cáo", "Năm 2022", Info)]
    [InlineData("Sắp xếp tổ chức", "Các Quyết định của UBND tỉnh", "Năm 2022", Info)]
    [InlineData("Tập huấn", "Lớp tập huấn", "Cả năm", Info)]
    // Events.
    [InlineData("Thẩm định", "Báo cáo thẩm định", "Khi nhận được hồ sơ", null)]
    [InlineData("Đánh giá tác động", "Bản đánh giá", "Trong quá trình soạn thảo", null)]
    [InlineData("Thay đổi đầu mối", "Quyết định", "Thường xuyên khi có biến động", null)]
    [InlineData("Quy định mức chi", "Quyết định", "Sau khi Thông tư được ban hành", Warning)]
    [InlineData("Tích hợp dữ liệu", "Dữ liệu", "Khi có yêu cầu", Warning)]
    // Other documents.
    [InlineData("Rà soát thủ tục", "Phương án", "Theo Kế hoạch rà soát của tỉnh", Warning)]
    [InlineData("Rà soát thủ tục", "Phương án", "Theo Kế hoạch số 12/KH-UBND ngày 05/01/2022", Info)]
    [InlineData("Sắp xếp tổ chức", "Đề án", "Theo lộ trình", Info)]
    [InlineData("Thẩm định đề án", "Văn bản", "Theo tiến độ trình của các đơn vị", Info)]
    [InlineData("Thẩm định đề án", "Văn bản", "Theo tiến độ của Kế hoạch tỉnh", Warning)]
    [InlineData("Tuyển dụng", "Kết quả tuyển dụng", "Khi được giao biên chế", Warning)]
    // Recurring.
    [InlineData("Báo cáo", "Báo cáo", "Hằng tháng", null)]
    [InlineData("Báo cáo", "Báo cáo", "Định kỳ", Warning)]
    [InlineData("Báo cáo", "Báo cáo", "Hàng tháng/quý", Warning)]
    [InlineData("Báo cáo", "Báo cáo", "Hàng quý, 6 tháng, năm", null)]
    [InlineData("Báo cáo", "Báo cáo", "Định kỳ hoặc đột xuất khi có yêu cầu", Warning)]
    // Calendar times.
    [InlineData("Báo cáo", "Báo cáo", "Quý II", Info)]
    [InlineData("Báo cáo", "Báo cáo", "Quý II/2022", null)]
    [InlineData("Báo cáo", "Báo cáo", "Tháng 6", null)]
    [InlineData("Báo cáo", "Báo cáo", "6 tháng đầu năm 2022", null)]
    [InlineData("Báo cáo", "Báo cáo", "Chậm nhất ngày 25 tháng 12", null)]
    // Several parts: the worst of them, unless a milestone relieves it.
    [InlineData("Kiểm tra", "Kế hoạch kiểm tra", "Kế hoạch: tháng 01/2022; kiểm tra: cả năm", Info)]
    [InlineData("Kiểm tra", "Báo cáo", "Tháng 6/2022; khi có yêu cầu", Warning)]
    [InlineData("Xây dựng trụ sở", "Trụ sở", "Chuyển tiếp từ năm 2021; hoàn thành Quý II/2022", null)]
    public void A_deadline_weighs_as_reviewers_weigh_it(string task, string product, string deadline, string? expected) =>
        Assert.Equal(expected, WorstOf("deadline-", Row(task, product, "Sở Nội vụ", deadline)));

    [Theory]
    [InlineData("Sở Nội vụ", null)]
    [InlineData("", Error)]
    [InlineData("…", Error)]
    [InlineData("Các sở, ban, ngành", Warning)]
    [InlineData("Các sở, ban, ngành được giao chủ trì soạn thảo", Info)]
    [InlineData("Sở Nội vụ; Sở Tư pháp", Warning)]
    [InlineData("Sở Nội vụ và các sở, ngành", Warning)]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch", null)]
    public void A_lead_weighs_as_reviewers_weigh_it(string lead, string? expected) =>
        Assert.Equal(expected, WorstOf("lead-", Row("Rà soát", "Báo cáo", lead, "Quý II/2022")));

    [Theory]
    [InlineData("Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;", "2022-01-10", Error)]
    [InlineData("Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;", "2018-12-25", null)]
    // The next programme came only in July 2021.
    [InlineData("Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;", "2021-01-15", Warning)]
    [InlineData("Căn cứ Nghị quyết số 76/NQ-CP;\n\nI. NHIỆM VỤ\n\nThực hiện Nghị quyết số 30c/NQ-CP.", "2022-01-10", Warning)]
    [InlineData("Căn cứ Kế hoạch số 7/KH-UBND ngày 01/12/2021 của UBND tỉnh;", "2022-01-10", null)]
    public void A_superseded_citation_weighs_most_as_basis(string text, string asOf, string? expected) =>
        Assert.Equal(expected, WorstOf("citation-superseded", Head + text + "\n", asOf));

    [Theory]
    [InlineData("Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;", null)]
    [InlineData("Căn cứ Nghị quyết 76/NQ-CP;", null)]
    [InlineData("Căn cứ Kế hoạch số 7/KH-UBND;\n\nI. NHIỆM VỤ\n\nQuán triệt Nghị quyết số 76/NQ-CP ngày 15/7/2021.", Warning)]
    [InlineData("Căn cứ Kế hoạch số 7/KH-UBND;", Error)]
    public void The_programme_belongs_to_the_basis(string text, string? expected) =>
        Assert.Equal(expected, WorstOf("citation-basis-missing", Head + text + "\n"));

    /// <summary>Decomposed letters, no-break spaces, CRLF and an emoji before the place change neither finding nor place.</summary>
    [Fact]
    public void Spelling_of_the_text_does_not_matter()
    {
        var text = Row("\U0001F4C4 Rà soát", "Báo cáo", "Các sở, ban, ngành", "Thường xuyên").Replace("\n", "\r\n", StringComparison.Ordinal)
            .Replace("Thường xuyên", "Thươ\u0300ng\u00A0xuyên", StringComparison.Ordinal);
        var found = Findings(text, null).Single(finding => finding.Rule.Id == "vague-deadline");

        Assert.Equal(text.IndexOf("Thươ", StringComparison.Ordinal), found.Span.Start);
        Assert.Equal("Thươ\u0300ng\u00A0xuyên".Length, found.Span.Length);
        Assert.Equal("Thường xuyên", found.Text);
        Assert.Equal(Severity.Warning, found.Severity);
    }

    /// <summary>An editor makes a new linter when its configuration changes; the rule objects are the same.</summary>
    [Fact]
    public void The_same_rules_serve_several_linters()
    {
        var document = DocumentReader.ReadText("ke-hoach.md", Row("Rà soát", "Báo cáo", "Các sở, ban, ngành", ""));
        var options = new LintOptions(null, new DateOnly(2026, 11, 20));
        var first = new Linter(BuiltInRegistry.Load(), BuiltInRules.All).Lint(document, options);
        var second = new Linter(BuiltInRegistry.Load(), BuiltInRules.All).Lint(document, options);

        Assert.Empty(second.Problems);
        Assert.NotEmpty(second.Findings);
        Assert.Equal(first.Findings.Select(finding => finding.Fingerprint), second.Findings.Select(finding => finding.Fingerprint));
    }

    private const string Head = "KẾ HOẠCH\n\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2022\n\n";

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN\nTỈNH SÔNG THAO", Error)]
    [InlineData("ỦY BAN NHÂN DÂN\nXÃ AN LẠC", Info)]
    [InlineData("UBND TỈNH SÔNG THAO\nSỞ NỘI VỤ\n\nSố: 17/KH-SNV", Info)]
    public void The_plan_of_a_commune_or_a_department_may_rest_on_that_of_its_province(string issuer, string expected) =>
        Assert.Equal(expected, WorstOf("citation-basis-missing", issuer + "\n\n# KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nCăn cứ Kế hoạch số 301/KH-UBND ngày 24/12/2025 của UBND tỉnh.\n"));

    private static string Row(string task, string product, string lead, string deadline) => new StringBuilder(Head)
        .Append("Stt\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n")
        .Append($"1\t{task}\t{product}\t{lead}\tVăn phòng UBND tỉnh\t{deadline}\n").ToString();

    private static string? WorstOf(string kind, string text, string? asOf = null) =>
        Findings(text, asOf).Where(finding => finding.Rule.Kind.StartsWith(kind, StringComparison.Ordinal))
            .OrderByDescending(finding => finding.Severity).FirstOrDefault()?.Severity.ToString();

    private static IReadOnlyList<Finding> Findings(string text, string? asOf)
    {
        var day = asOf is null ? (DateOnly?)null : DateOnly.ParseExact(asOf, "yyyy-MM-dd");
        return Shared.Value.Lint(DocumentReader.ReadText("ke-hoach.md", text), new LintOptions(day, new DateOnly(2026, 11, 20))).Findings;
    }
}
