using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>"Chuyển tiếp từ năm …" tells when a task began, not when it ends.</summary>
public sealed class CarriedOverDeadline : LintRule
{
    private static readonly RuleMessage CarriedOver = new(
        new LocalizedText(
            "“{words}” chỉ cho biết nhiệm vụ chuyển từ trước sang, không cho biết khi nào hoàn thành.",
            "“{words}” says where the task comes from, not when it is to be done."),
        new LocalizedText(
            "Nhiệm vụ chuyển tiếp không có mốc kết thúc dễ lại chuyển tiếp sang năm sau.",
            "A task carried over without an end is easily carried over once more."),
        new LocalizedText(
            "Ghi thêm thời hạn hoàn thành trong năm kế hoạch, ví dụ “hoàn thành trong Quý II”.",
            "Add when it is to be completed within the plan's year."));

    public override RuleDescriptor Descriptor { get; } = new(
        "carried-over-deadline", "PLAN305", "plan", "deadline-vague", Severity.Warning,
        new LocalizedText("Nhiệm vụ chuyển tiếp không có mốc hoàn thành", "Task carried over without an end"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính cấp tỉnh",
            "Practice of drafting and reviewing provincial reform plans"));

    public override void Define()
    {
        PlanTask task = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => task,
                t => DeadlineWording.IsCarriedOver(t),
                t => !TaskRows.HasLeadInProduct(t));
        Then()
            .Yield(_ => FindingOn(task));
    }

    private RuleFinding FindingOn(PlanTask task)
    {
        var verdict = DeadlineWording.Judge(task)!;
        return Report(task, FactPart.Deadline, CarriedOver.With("words", Quoted.Short(verdict.Words))) with { Words = verdict.Range };
    }
}
