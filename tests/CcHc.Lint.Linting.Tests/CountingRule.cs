using CcHc.Lint.Plans.Facts;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests;

/// <summary>Finds every task, and counts how often it was asked to.</summary>
public sealed class CountingRule : LintRule
{
    private int _looks;

    public int Looks => _looks;

    public override RuleDescriptor Descriptor { get; } = new MissingLeadAgency().Descriptor with { Id = "counting" };

    public override void Define()
    {
        PlanTask task = default!;
        When().Match(() => task, t => t.RowType == TaskRowType.Task);
        Then().Yield(_ => FindingOn(task));
    }

    private RuleFinding FindingOn(PlanTask task)
    {
        Interlocked.Increment(ref _looks);
        return Report(task, FactPart.Task, new RuleMessage(new("Một.", "One."), new("Hai.", "Two."), new("Ba.", "Three.")));
    }
}
