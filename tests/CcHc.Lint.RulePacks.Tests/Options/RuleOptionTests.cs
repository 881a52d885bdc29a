using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks.Tests.Options;

/// <summary>Options change what their rule finds; the objects of one configuration don't touch those of another.</summary>
public class RuleOptionTests
{
    private static readonly LintOptions OnDay = new(new DateOnly(2022, 1, 10), new DateOnly(2026, 11, 20));

    private static readonly Lazy<Linter> Defaults = new(() => new Linter(BuiltInRegistry.Load(), BuiltInRules.All));

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, OptionCases.All.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Another_value_changes_what_is_found(int number)
    {
        var shown = OptionCases.All[number];
        var rules = BuiltInRules.Create(new Dictionary<string, object>(StringComparer.Ordinal) { [shown.Rule] = shown.Options });
        var adjusted = new Linter(BuiltInRegistry.Load(), [.. rules.Where(rule => rule.Descriptor.Id == shown.Rule)]);

        Assert.Equal(shown.Before, Severities(Defaults.Value, shown));
        Assert.Equal(shown.After, Severities(adjusted, shown));
    }

    [Fact]
    public void Every_option_is_shown_to_change_something()
    {
        var declared = BuiltInRules.All.SelectMany(rule => RuleOptions.Of(rule).SelectMany(option => option.Leaves).Select(option => (rule.Descriptor.Id, option.Name)));
        var shown = OptionCases.All.Where(shown => shown.Before != shown.After).Select(shown => (shown.Rule, shown.Option));
        Assert.Equal(declared.Distinct().Order(), shown.Distinct().Order());
    }

    [Fact]
    public void Every_call_makes_rules_of_its_own()
    {
        var first = BuiltInRules.Create();
        var second = BuiltInRules.Create();
        Assert.Equal(first.Select(rule => rule.Descriptor.Id), second.Select(rule => rule.Descriptor.Id));
        Assert.Empty(first.Intersect<LintRule>(second, ReferenceEqualityComparer.Instance));
    }

    [Theory]
    [InlineData("no-such-rule")]
    [InlineData("missing-deadline")]
    [InlineData("vague-deadline")]
    public void Options_for_a_rule_that_does_not_take_them_are_refused(string rule)
    {
        var options = new Dictionary<string, object>(StringComparer.Ordinal) { [rule] = new VagueDutyOptions() };
        Assert.Contains(rule, Assert.Throws<ArgumentException>(() => BuiltInRules.Create(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_out_of_range_is_refused_by_name()
    {
        var options = new Dictionary<string, object>(StringComparer.Ordinal) { ["deadline-after-plan-year"] = new DeadlineAfterPlanYearOptions { GraceDays = -1 } };
        Assert.Contains("grace-days", Assert.Throws<ArgumentException>(() => BuiltInRules.Create(options)).Message, StringComparison.Ordinal);
    }

    private static string Severities(Linter linter, OptionCase shown)
    {
        var result = linter.Lint(DocumentReader.ReadText("ke-hoach.md", shown.Text), OnDay);
        Assert.Empty(result.Problems);
        return string.Join(' ', result.Findings.Where(finding => finding.Rule.Id == shown.Rule).Select(finding => finding.Severity).OrderDescending());
    }
}
