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
        IHasDeadline work = default!;
        When()
            .Match(() => plan, p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => work, w => VerdictOn(plan, w) != null);
        Then()
            .Yield(_ => FindingOn(plan, work));
    }

    private DeadlineVerdict? VerdictOn(PlanDocument plan, IHasDeadline work) => work switch
    {
        PlanTask task => IsReported(plan, task) ? DeadlineWording.Judge(task, Options.Levels.Of) : null,
        DateStatement { IsDue: true, To: null } stated when Options.Levels.Of(VagueWording.ImpossibleDate) is { } severity =>
            new DeadlineVerdict(VagueWording.ImpossibleDate, severity, stated.Text, null),
        _ => null,
    };

    private bool IsReported(PlanDocument plan, PlanTask task) =>
        DeadlineWording.IsVague(task, Options.Levels.Of) && !DeadlineWording.IsYearOfPeriod(plan, task)
        && !TaskRows.HasLeadInProduct(task) && !DeadlineWording.IsPast(plan, task);

    private RuleFinding FindingOn(PlanDocument plan, IHasDeadline work)
    {
        var verdict = VerdictOn(plan, work)!;
        var product = work is PlanTask task ? task.Product : "";
        var message = VagueDeadlineMessages.Of(verdict.Wording).With("words", Quoted.Short(verdict.Words)).With("product", Quoted.Short(product));
        return Report((Fact)work, FactPart.Deadline, message, verdict.Severity) with { Words = verdict.Range };
    }
}
