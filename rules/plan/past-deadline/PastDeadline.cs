using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A deadline that had run out before the plan was issued.</summary>
public sealed class PastDeadline : LintRule
{
    private static readonly RuleMessage Past = new(
        new LocalizedText(
            "Thời hạn “{words}” kết thúc ngày {end}, trước khi kế hoạch được ban hành.",
            "The deadline “{words}” ended on {end}, before the plan was issued."),
        new LocalizedText(
            "Không thể giao một nhiệm vụ mà thời hạn đã hết (kế hoạch ban hành không sớm hơn ngày {issued}).",
            "A task cannot be assigned for a time that is over (the plan was not issued before {issued})."),
        new LocalizedText(
            "Kiểm tra lại năm hoặc tháng; nếu việc đã xong thì bỏ khỏi kế hoạch.",
            "Check the year or month; drop the task if it is done."));

    public override RuleDescriptor Descriptor { get; } = new(
        "past-deadline", "PLAN304", "plan", "deadline-past", Severity.Warning,
        new LocalizedText("Thời hạn đã qua khi ban hành kế hoạch", "Deadline already past when the plan was issued"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính cấp tỉnh",
            "Practice of drafting and reviewing provincial reform plans"));

    public override void Define()
    {
        PlanDocument plan = default!;
        IHasDeadline work = default!;
        When()
            .Match(() => plan, p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => work, w => EndOfPast(plan, w) != null);
        Then()
            .Yield(_ => FindingOn(plan, work));
    }

    /// <summary>The last day of a time that was over; null where it was not.</summary>
    private static DateOnly? EndOfPast(PlanDocument plan, IHasDeadline work) => work switch
    {
        PlanTask task when DeadlineWording.IsPast(plan, task) && !TaskRows.HasLeadInProduct(task) => task.Deadline.To,
        DateStatement { IsDue: true, To: { } last } when DeadlineWording.IsPast(plan, last) => last,
        _ => null,
    };

    private RuleFinding FindingOn(PlanDocument plan, IHasDeadline work)
    {
        var end = EndOfPast(plan, work)!.Value;
        var issued = DeadlineWording.IssuedNotBefore(plan)!.Value;
        return Report((Fact)work, FactPart.Deadline, Past.With("words", Quoted.Short(work.DeadlineText))
            .With("end", DateText.Vi(end), DateText.Iso(end)).With("issued", DateText.Vi(issued), DateText.Iso(issued)));
    }
}
