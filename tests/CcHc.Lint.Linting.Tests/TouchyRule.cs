using CcHc.Lint.Plans.Facts;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests;

/// <summary>Finds every task, and throws at one that begins with "Ném".</summary>
public sealed class TouchyRule : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new MissingLeadAgency().Descriptor with { Id = "touchy" };

    public override void Define()
    {
        PlanTask task = default!;
        When().Match(() => task, t => IsTask(t));
        Then().Yield(_ => Report(task, FactPart.Task, new RuleMessage(new("Một.", "One."), new("Hai.", "Two."), new("Ba.", "Three."))));
    }

    private static bool IsTask(PlanTask task) =>
        task.Task.StartsWith("Ném", StringComparison.Ordinal) ? throw new InvalidOperationException("thrown") : task.RowType == TaskRowType.Task;
}
