using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A deadline beyond January of the year behind the plan's: the work is not one of this plan's year.</summary>
public sealed class DeadlineAfterPlanYear : LintRule<DeadlineAfterPlanYearOptions>
{
    private static readonly RuleMessage After = new(
        new LocalizedText(
            "Thời hạn “{deadline}” kết thúc sau năm {year} của kế hoạch.",
            "The deadline “{deadline}” lies after the plan's year {year}."),
        new LocalizedText(
            "Kế hoạch hằng năm chỉ đánh giá được nhiệm vụ hoàn thành trong năm (báo cáo cuối năm nộp trong tháng 01 năm sau là bình thường).",
            "A yearly plan is judged by what is done in its year; closing reports in the January after are usual."),
        new LocalizedText(
            "Ghi phần việc phải xong trong năm {year}, hoặc sửa lại năm.",
            "Set what must be done in {year}, or correct the year."));

    public override RuleDescriptor Descriptor { get; } = new(
        "deadline-after-plan-year", "PLAN306", "plan", "content-inconsistent", Severity.Info,
        new LocalizedText("Thời hạn sau năm của kế hoạch", "A deadline after the year of the plan"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans"));

    public override void Define()
    {
        PlanDocument plan = default!;
        PlanTask task = default!;
        When()
            .Match(() => plan, p => YearlyReformPlan.Is(p))
            .Match(() => task, t => t.Deadline.To != null, t => !t.Deadline.SameAsAbove, t => IsAfter(plan, t));
        Then()
            .Yield(_ => FindingOn(plan, task));
    }

    private bool IsAfter(PlanDocument plan, PlanTask task) => task.Deadline.To > new DateOnly(plan.Year!.Value, 12, 31).AddDays(Options.GraceDays);

    private RuleFinding FindingOn(PlanDocument plan, PlanTask task) =>
        Report(task, FactPart.Deadline, After.With("deadline", Quoted.Short(task.DeadlineText)).With("year", plan.Year!.Value.ToString()));
}
