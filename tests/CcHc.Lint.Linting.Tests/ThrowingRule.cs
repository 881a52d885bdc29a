using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests;

/// <summary>Stands for a contributed rule with a fault.</summary>
public sealed class ThrowingRule : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "throwing-rule", "TEST001", "plan", "custom", Severity.Info, new LocalizedText("a", "a"), new LocalizedText("a", "a"));

    public override void Define()
    {
        PlanTask task = default!;
        When().Match(() => task, t => int.Parse(t.Task) > 0);
        Then().Yield(_ => Report(task, FactPart.All, new RuleMessage(new LocalizedText("a", "a"), new LocalizedText("a", "a"), new LocalizedText("a", "a"))));
    }
}
