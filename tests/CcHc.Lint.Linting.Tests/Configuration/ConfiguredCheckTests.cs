using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests.Configuration;

/// <summary>What configurations make of findings.</summary>
public class ConfiguredCheckTests
{
    private const string Plan = """
        KẾ HOẠCH
        Cải cách hành chính tỉnh Sông Thao năm 2022

        Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;

        I. MỤC TIÊU

        Nâng cao chất lượng phục vụ người dân, rà soát các các thủ tục.

        II. NHIỆM VỤ

        Rà soát các các biểu mẫu theo Quyết định số 99/QĐ-UBND ngày 05/01/2020 của UBND tỉnh Sông Thao.

        | STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|---|
        | 1 | Rà soát thủ tục | Báo cáo | | Các sở, ngành | Thường xuyên |
        """;

    private static IEnumerable<string> Show(LintResult result, params string[] rules) =>
        result.Findings.Where(finding => rules.Contains(finding.Rule.Id)).Select(finding => $"{finding.Rule.Id} {finding.Severity}");

    [Fact]
    public void Severity_off_and_options_reach_the_findings()
    {
        using var folder = new ConfigFolder();
        string[] rules = ["missing-lead-agency", "vague-deadline", "doubled-words"];
        Assert.Equal(["doubled-words", "doubled-words", "missing-lead-agency", "vague-deadline"], folder.Check("k.md", Plan).Findings.Select(finding => finding.Rule.Id).Where(rules.Contains).Order(StringComparer.Ordinal));
        folder.Write(".cchc-lint.yml", "root: true\nrules:\n  PLAN201: warning\n  PLAN302: {levels: {continuous-discrete-product: error}}\n  wording: off\n");
        Assert.Equal(["missing-lead-agency Warning", "vague-deadline Error"], Show(folder.Check("k.md", Plan), rules).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_lighter_than_the_rules_heaviest_are_not_raised()
    {
        using var folder = new ConfigFolder();
        folder.Write(".cchc-lint.yml", "root: true\nrules: {vague-deadline: error}");
        var light = Plan.Replace("| Báo cáo |", "| Duy trì hệ thống |", StringComparison.Ordinal);
        Assert.Equal(["vague-deadline Info"], Show(folder.Check("k.md", light), "vague-deadline"));
        Assert.Equal(["vague-deadline Error"], Show(folder.Check("k.md", Plan), "vague-deadline"));
    }

    [Fact]
    public void A_chapters_override_holds_inside_that_chapter_only()
    {
        using var folder = new ConfigFolder();
        folder.Write(".cchc-lint.yml", "root: true\noverrides:\n  - chapters: [muc-tieu]\n    rules: {doubled-words: off}\n");
        var finding = Assert.Single(folder.Check("k.md", Plan).Findings, finding => finding.Rule.Id == "doubled-words");
        Assert.True(finding.Span.Start > Plan.IndexOf("II. NHIỆM VỤ", StringComparison.Ordinal));
    }

    [Fact]
    public void Configured_suppressions_keep_the_reason()
    {
        using var folder = new ConfigFolder();
        folder.Write(".cchc-lint.yml", "root: true\nsuppress:\n  - files: [\"cu/**\"]\n    rules: [CITE101]\n    reason: văn bản lưu\n");
        Assert.DoesNotContain(folder.Check("k.md", Plan).Suppressed, item => true);
        var result = folder.Check("cu/k.md", Plan);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id == "superseded-citation");
        var suppressed = Assert.Single(result.Suppressed);
        Assert.Equal(("superseded-citation", "văn bản lưu", 3), (suppressed.Finding.Rule.Id, suppressed.Reason, suppressed.Place!.Line));
    }

    [Fact]
    public void An_offices_own_registry_corrects_and_adds()
    {
        using var folder = new ConfigFolder();
        folder.Write(".cchc-lint.yml", "root: true\nregistry: [so.yml]").Write("so.yml", """
            schema: cchc-registry/1
            instruments:
            - symbol: 99/QĐ-UBND
              kind: Quyết định
              issuer: UBND tỉnh Sông Thao
              issued: 2020-01-05
              expired: 2021-06-01
              title: Ban hành Quy chế phối hợp
              confidence: verified
            """);
        Assert.Empty(folder.Problems("k.md"));
        Assert.Contains(folder.Check("k.md", Plan).Findings, finding => finding.Rule.Id == "superseded-citation" && finding.Text.Contains("99/QĐ-UBND", StringComparison.Ordinal));
        Assert.DoesNotContain(folder.Check("k.md", Plan).Findings, finding => finding.Rule.Id == "no-such-rule");
        using var bare = new ConfigFolder();
        Assert.DoesNotContain(bare.Check("k.md", Plan).Findings, finding => finding.Text.Contains("99/QĐ-UBND", StringComparison.Ordinal));
    }

    [Fact]
    public void The_configured_day_counts_unless_the_caller_says_one()
    {
        using var folder = new ConfigFolder();
        folder.Write(".cchc-lint.yml", "root: true\nas-of: 2015-01-01");
        Assert.DoesNotContain(folder.Check("k.md", Plan).Findings, finding => finding.Rule.Id == "superseded-citation");
        var checker = new DocumentChecker(folder.Loader());
        var given = checker.Check(DocumentReader.ReadText("k.md", Plan), folder.PathOf("k.md"), new LintOptions(new DateOnly(2022, 5, 1), new DateOnly(2026, 11, 20)));
        Assert.Contains(given.Findings, finding => finding.Rule.Id == "superseded-citation");
    }

    [Fact]
    public void An_empty_configuration_changes_nothing()
    {
        using var folder = new ConfigFolder();
        static string All(LintResult result) => string.Join('\n', result.Findings.Select(finding => $"{finding.Rule.Id} {finding.Severity} {finding.Span} {finding.Fingerprint}"));
        var bare = All(folder.Check("k.md", Plan));
        folder.Write(".cchc-lint.yml", "root: true\n");
        Assert.Equal(bare, All(folder.Check("k.md", Plan)));
    }
}
