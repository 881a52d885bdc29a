using CcHc.Lint.Documents.Reading;
using CcHc.Lint.RulePacks;

namespace CcHc.Lint.Linting.Tests;

/// <summary>The examples keep what their page says: clean plans have no finding, the others show every rule.</summary>
public class ExampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "examples");

    private static readonly Linter Linter = Linter.BuiltIn();

    public static TheoryData<string> CleanPlans => [.. Directory.EnumerateFiles(Folder, "*-clean.*").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    private static LintResult Lint(string file) =>
        Linter.Lint(DocumentReader.ReadFile(Path.Combine(Folder, file)).Document, new LintOptions(null, new DateOnly(2026, 11, 20)));

    [Theory]
    [MemberData(nameof(CleanPlans))]
    public void A_clean_plan_has_no_finding(string file)
    {
        var result = Lint(file);
        Assert.NotEmpty(result.Plan.Tasks);
        Assert.Empty(result.Findings.Select(finding => $"{finding.Rule.Id}: {finding.Text}"));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Every_rule_is_shown_by_an_example()
    {
        var shown = Directory.EnumerateFiles(Folder, "*-findings.*").SelectMany(file => Lint(Path.GetFileName(file)).Findings).Select(finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(BuiltInRules.All.Where(rule => !rule.Descriptor.IsPreview).Select(rule => rule.Descriptor.Id).Except(shown));
    }

    [Theory]
    [InlineData("plan-2019-findings.md", false)]
    [InlineData("plan-2022-findings.md", true)]
    public void Resolution_30c_is_judged_by_the_plan_s_own_date(string file, bool expected) =>
        Assert.Equal(expected, Lint(file).Findings.Any(finding => finding.Rule.Id == "superseded-citation" && finding.Text.Contains("30c/NQ-CP", StringComparison.Ordinal)));

    [Fact]
    public void The_2026_plan_names_former_agencies_and_the_district_level()
    {
        var former = Lint("plan-2026-findings.md").Findings.Where(finding => finding.Rule.Id == "former-agency").Select(finding => finding.Text).ToList();
        Assert.Contains("Sở Thông tin và Truyền thông", former);
        Assert.Contains("UBND cấp huyện", former);
    }
}
