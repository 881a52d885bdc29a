using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.Baselines;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests.Baselines;

public class BaselineTests
{
    private const string Plan = """
        KẾ HOẠCH
        Cải cách hành chính tỉnh Sông Thao năm 2022

        Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;

        I. MỤC TIÊU

        Nâng cao chất lượng phục vụ người dân, rà soát các các thủ tục và và biểu mẫu.

        II. NHIỆM VỤ

        Rà soát các các biểu mẫu điện tử.

        | STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|---|
        | 1 | Rà soát thủ tục | Báo cáo | | Các sở, ngành | Thường xuyên |
        | 2 | Đào tạo công chức | Báo cáo | Sở Nội vụ | Các sở, ngành | Thường xuyên |
        """;

    private static readonly Linter Linter = Linter.BuiltIn();

    private static IReadOnlyList<Finding> Findings(string text) =>
        Linter.Lint(DocumentReader.ReadText("k.md", text), new LintOptions(null, new DateOnly(2026, 11, 20))).Findings;

    private static Baseline Of(string text) =>
        new("/kho", Findings(text).Select(finding => new BaselineEntry("k.md", finding.Rule.Id, finding.Fingerprint, finding.Text)));

    private static List<string> New(string before, string after) =>
        [.. Findings(after).Where(finding => !Of(before).Holds("/kho/k.md", finding)).Select(finding => finding.Rule.Id)];

    [Fact]
    public void The_same_document_brings_nothing_new() => Assert.Empty(New(Plan, Plan));

    [Fact]
    public void Edits_elsewhere_leave_it_alone() =>
        Assert.Empty(New(Plan, Plan.Replace("Nâng cao chất lượng", "Nâng cao hơn nữa chất lượng", StringComparison.Ordinal)
            .Replace("các các thủ tục và và biểu", "các thủ tục và biểu", StringComparison.Ordinal)
            .Replace("I. MỤC TIÊU\n", "I. MỤC TIÊU\n\nPhục vụ người dân ngày một tốt hơn.\n", StringComparison.Ordinal)));

    [Fact]
    public void New_line_ends_leave_it_alone() => Assert.Empty(New(Plan, Plan.ReplaceLineEndings("\r\n")));

    [Fact]
    public void A_moved_chapter_leaves_it_alone()
    {
        var first = Plan.IndexOf("I. MỤC TIÊU", StringComparison.Ordinal);
        var second = Plan.IndexOf("II. NHIỆM VỤ", StringComparison.Ordinal);
        var table = Plan.IndexOf("| STT", StringComparison.Ordinal);
        var moved = Plan[..first] + Plan[second..table].Replace("II.", "I.", StringComparison.Ordinal) + Plan[first..second].Replace("I.", "II.", StringComparison.Ordinal) + "III. PHỤ LỤC\n\n" + Plan[table..];

        // The table has another heading now; everything in the two chapters that changed places is known.
        Assert.DoesNotContain("doubled-words", New(Plan, moved));
    }

    [Fact]
    public void Two_findings_in_one_block_are_counted()
    {
        var once = Plan.Replace("thủ tục và và biểu", "thủ tục và biểu", StringComparison.Ordinal);
        Assert.Equal(2, Findings(Plan).Count(finding => finding.Rule.Id == "doubled-words" && finding.Span.Start < Plan.IndexOf("II. ", StringComparison.Ordinal)));
        Assert.Equal(2, Findings(Plan).Where(finding => finding.Rule.Id == "doubled-words").Select(finding => finding.Fingerprint).Distinct(StringComparer.Ordinal).Count() - 1);
        Assert.Contains("doubled-words", New(once, Plan));
    }

    [Fact]
    public void A_new_fault_is_new() =>
        Assert.Equal(["doubled-words"], New(Plan, Plan.Replace("I. MỤC TIÊU\n", "I. MỤC TIÊU\n\nCông khai các các kết quả.\n", StringComparison.Ordinal)));

    [Fact]
    public void The_same_finding_in_another_file_is_new()
    {
        var finding = Findings(Plan)[0];
        Assert.True(Of(Plan).Holds("/kho/k.md", finding));
        Assert.False(Of(Plan).Holds("/kho/khac.md", finding));
    }

    [Fact]
    public void Written_and_read_again_it_is_the_same()
    {
        var written = Of(Plan).ToBytes();
        var read = Baseline.Read(System.Text.Encoding.UTF8.GetString(written), "/kho", out var problem);
        Assert.Null(problem);
        Assert.Equal(Of(Plan).Entries, read!.Entries);
        Assert.Equal(written, read.ToBytes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"version\": 2, \"files\": {}}")]
    [InlineData("{\"version\": 1, \"files\": {\"a\": [{\"rule\": 1}]}}")]
    [InlineData("{\"version\": 1, \"files\": {\"a\": {}}}")]
    public void What_is_no_baseline_is_named(string text)
    {
        Assert.Null(Baseline.Read(text, "/kho", out var problem));
        Assert.NotNull(problem);
    }
}
