using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A deadline in words that leave the time open; how strongly it is reported depends on the wording and the product.</summary>
public sealed class VagueDeadline : LintRule<VagueDeadlineOptions>
{
    public override RuleDescriptor Descriptor { get; } = new(
        "vague-deadline", "PLAN302", "plan", "deadline-vague", Severity.Warning,
        new LocalizedText("Thời hạn không rõ", "Vague deadline"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính cấp tỉnh (thời hạn phải kiểm đếm được)",
            "Practice of drafting and reviewing provincial reform plans (a deadline must be checkable)"));

    public override void Define()
    {
        PlanDocument plan = default!;
        PlanTask task = default!;
        When()
            .Match(() => plan, p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => task,
                t => IsReported(t),
                t => !DeadlineWording.IsYearOfPeriod(plan, t),
                t => !TaskRows.HasLeadInProduct(t),
                t => !DeadlineWording.IsPast(plan, t));
        Then()
            .Yield(_ => FindingOn(task));
    }

    private bool IsReported(PlanTask task) => DeadlineWording.IsVague(task, Options.Levels.Of);

    private RuleFinding FindingOn(PlanTask task)
    {
        var verdict = DeadlineWording.Judge(task, Options.Levels.Of)!;
        var message = VagueDeadlineMessages.Of(verdict.Wording).With("words", Quoted.Short(verdict.Words)).With("product", Quoted.Short(task.Product));
        return Report(task, FactPart.Deadline, message, verdict.Severity) with { Words = verdict.Range };
    }
}
