using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests;

public class LinterTests
{
    private const string Plan = """
        KẾ HOẠCH
        Cải cách hành chính tỉnh Sông Thao năm 2022

        Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;

        I. MỤC TIÊU

        Nâng cao chất lượng phục vụ người dân.

        II. NHIỆM VỤ

        | STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|---|
        | 1 | Rà soát thủ tục | Báo cáo | | Các sở, ngành | Quý I/2022 |
        """;

    private static readonly LintOptions Options = new(null, new DateOnly(2026, 11, 20));

    private static readonly Linter Linter = Linter.BuiltIn();

    private static LintResult Lint(string text, Linter? linter = null) => (linter ?? Linter).Lint(DocumentReader.ReadText("ke-hoach.md", text), Options);

    [Fact]
    public void Finds_the_fault_at_its_place()
    {
        var result = Lint(Plan);
        var finding = Assert.Single(result.Findings, item => item.Rule.Id == "missing-lead-agency");
        Assert.Equal("Rà soát thủ tục", result.Plan.Document.Source.Slice(finding.Span));
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void The_same_document_gives_the_same_findings_on_any_thread()
    {
        static string Show(LintResult result) => string.Join('\n', result.Findings.Select(item => $"{item.Rule.Id} {item.Span} {item.Fingerprint} {item.Message.Problem.Vi}"));
        var expected = Show(Lint(Plan));
        Assert.NotEmpty(expected);
        Parallel.For(0, 16, _ => Assert.Equal(expected, Show(Lint(Plan))));
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_text()
    {
        var starts = Lint(Plan).Findings.Select(item => item.Span.Start).ToList();
        Assert.Equal(starts.Order(), starts);
    }

    [Theory]
    [InlineData(Severity.Error, Confidence.Verified, Severity.Error)]
    [InlineData(Severity.Error, Confidence.Likely, Severity.Warning)]
    [InlineData(Severity.Warning, Confidence.Unverified, Severity.Info)]
    [InlineData(Severity.Info, Confidence.Verified, Severity.Info)]
    [InlineData(Severity.Info, Confidence.Likely, null)]
    public void Doubt_lowers_a_finding_by_one_step(Severity severity, Confidence confidence, Severity? expected)
    {
        var result = Lint(Plan, new Linter(BuiltInRegistry.Load(), [new DoubtfulRule(severity, confidence)]));
        Assert.Equal(expected, result.Findings.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("An edit in another chapter", "Nâng cao chất lượng phục vụ người dân.", "Nâng cao sự hài lòng của người dân, doanh nghiệp.")]
    [InlineData("A new line at the top", "KẾ HOẠCH\n", "\n\nKẾ HOẠCH\n")]
    [InlineData("Other line ends", "\n", "\r\n")]
    public void A_fingerprint_outlives_edits_elsewhere(string what, string old, string changed)
    {
        Assert.NotEmpty(what);
        string Of(string text) => Lint(text).Findings.Single(item => item.Rule.Id == "missing-lead-agency").Fingerprint;
        Assert.Equal(Of(Plan), Of(Plan.Replace(old, changed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_findings_of_a_rule_have_fingerprints_of_their_own()
    {
        var second = Plan + "\n| 2 | Rà soát thủ tục | Báo cáo | | Các sở, ngành | Quý I/2022 |\n";
        var found = Lint(second).Findings.Where(item => item.Rule.Id == "missing-lead-agency").ToList();
        Assert.Equal(2, found.Count);
        Assert.NotEqual(found[0].Fingerprint, found[1].Fingerprint);
    }

    [Fact]
    public void A_rule_that_throws_is_named_and_the_others_go_on()
    {
        var linter = new Linter(BuiltInRegistry.Load(), [new ThrowingRule(), new MissingLeadAgency()]);
        var result = Lint(Plan, linter);
        Assert.Contains(result.Problems, problem => problem.Code == "rule-failed" && problem.Message.Vi.Contains(nameof(ThrowingRule), StringComparison.Ordinal));
        Assert.Contains(result.Findings, item => item.Rule.Id == "missing-lead-agency");
    }
}
