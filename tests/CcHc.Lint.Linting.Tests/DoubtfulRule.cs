using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests;

/// <summary>Reports every row of the task table with a severity and on knowledge that is as sure as a test says.</summary>
public sealed class DoubtfulRule(Severity severity, Confidence confidence) : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "doubtful-rule", "TEST002", "plan", "custom", Severity.Error, new LocalizedText("a", "a"), new LocalizedText("a", "a"));

    public override void Define()
    {
        PlanTask task = default!;
        When().Match(() => task);
        Then().Yield(_ => Report(task, FactPart.All, new RuleMessage(new LocalizedText("a", "a"), new LocalizedText("a", "a"), new LocalizedText("a", "a")), severity, confidence));
    }
}
