using CcHc.Lint.Documents.Reading;
using CcHc.Lint.RulePacks;

namespace CcHc.Lint.Linting.Tests;

/// <summary>Rules that ran over the version before are told of what differs only.</summary>
public sealed class RuleMemoryTests
{
    private const string Plan = """
        KẾ HOẠCH
        Cải cách hành chính tỉnh Sông Thao năm 2022

        I. NHIỆM VỤ

        | STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|---|
        | 1 | Rà soát thủ tục | Báo cáo | Sở Nội vụ | Các sở, ngành | Quý I/2022 |
        | 2 | Công khai thủ tục | Báo cáo | Sở Nội vụ | Các sở, ngành | Quý II/2022 |
        | 3 | Đơn giản hóa thủ tục | Báo cáo | Sở Nội vụ | Các sở, ngành | Quý II/2022 |
        | 4 | Đánh giá tác động | Báo cáo | Sở Nội vụ | Các sở, ngành | Quý III/2022 |
        | 5 | Khảo sát sự hài lòng | Báo cáo | Sở Nội vụ | Các sở, ngành | Quý IV/2022 |
        """;

    private static readonly LintOptions Options = new(null, new DateOnly(2026, 11, 20));

    [Fact]
    public void A_rule_looks_only_at_the_task_that_changed()
    {
        var rule = new CountingRule();
        var linter = new Linter(BuiltInRegistry.Load(), [rule]);
        var memory = new CheckMemory();
        Assert.Equal(5, Lint(linter, Plan, memory).Findings.Count);
        Assert.Equal(5, rule.Looks);
        var result = Lint(linter, Plan.Replace("Khảo sát", "Đo lường", StringComparison.Ordinal), memory);
        Assert.Equal(6, rule.Looks);
        Assert.Equal(5, result.Findings.Count);
        Assert.Contains("Đo lường", result.Findings[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_throws_is_named_in_each_version_and_found_nothing_in_any()
    {
        var linter = new Linter(BuiltInRegistry.Load(), [new TouchyRule()]);
        var memory = new CheckMemory();
        Assert.Equal(5, Lint(linter, Plan, memory).Findings.Count);
        foreach (var more in new[] { "", " ", "\n" })
        {
            var text = Plan.Replace("Khảo sát", "Ném", StringComparison.Ordinal) + more;
            var result = Lint(linter, text, memory);
            var fresh = Lint(linter, text, memory: null);
            Assert.Equal(fresh.Findings.Select(finding => finding.Span), result.Findings.Select(finding => finding.Span));
            Assert.Equal("rule-failed", Assert.Single(result.Problems).Code);
        }

        Assert.Equal(5, Lint(linter, Plan, memory).Findings.Count);
    }

    [Fact]
    public void A_suppression_that_became_of_use_is_at_fault_no_more()
    {
        var linter = Linter.BuiltIn();
        var memory = new CheckMemory();
        var unused = "<!-- cchc-lint-disable missing-lead-agency -- còn chờ phân công -->\n\n" + Plan;
        Assert.Contains(Lint(linter, unused, memory).Findings, finding => finding.Rule.Id == "unused-suppression");
        var used = unused.Replace("| 5 | Khảo sát sự hài lòng | Báo cáo | Sở Nội vụ |", "| 5 | Khảo sát sự hài lòng | Báo cáo | |", StringComparison.Ordinal);
        var result = Lint(linter, used, memory);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id == "unused-suppression");
        Assert.Contains(Lint(linter, unused, memory).Findings, finding => finding.Rule.Id == "unused-suppression");
    }

    private static LintResult Lint(Linter linter, string text, CheckMemory? memory)
    {
        var plan = linter.Read(DocumentReader.ReadText("ke-hoach.md", text), Options, memory?.Plan);
        return linter.Lint(plan, selection: null, memory: memory?.Rules);
    }
}
