using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A task without a deadline of its own and none that it inherits; weaker for a further product of a task.</summary>
public sealed class MissingDeadline : LintRule
{
    private static readonly RuleMessage Missing = new(
        new LocalizedText(
            "Nhiệm vụ “{task}” không có thời hạn.",
            "The task “{task}” has no deadline."),
        new LocalizedText(
            "Không có thời hạn thì không theo dõi, đôn đốc và đánh giá mức độ hoàn thành được.",
            "Without a deadline progress cannot be followed, urged or assessed."),
        new LocalizedText(
            "Ghi tháng, quý hoặc ngày hoàn thành vào cột thời gian.",
            "Write the month, quarter or day of completion in the time column."));

    private static readonly RuleMessage MissingInText = Missing with
    {
        Remedy = new LocalizedText(
            "Ghi tháng, quý hoặc ngày hoàn thành ở dòng “Thời gian hoàn thành”, như các nhiệm vụ khác.",
            "Write the month, quarter or day in a line “Thời gian hoàn thành”, as the other tasks do."),
    };

    private static readonly RuleMessage Continued = Missing with
    {
        Problem = new LocalizedText(
            "Sản phẩm “{product}” không có thời hạn, nhiệm vụ ở hàng trên cũng không.",
            "The product “{product}” has no deadline, nor has the task above it."),
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-deadline", "PLAN301", "plan", "deadline-missing", Severity.Error,
        new LocalizedText("Nhiệm vụ thiếu thời hạn", "Task without a deadline"),
        new LocalizedText(
            "Công văn số 6459/BNV-CCHC ngày 07/12/2020 của Bộ Nội vụ; thực tiễn lập kế hoạch cải cách hành chính hằng năm",
            "Letter 6459/BNV-CCHC of 7 December 2020 of the Ministry of Home Affairs; practice of yearly reform plans"));

    public override void Define()
    {
        PlanTask task = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => task,
                t => TaskRows.IsAssigned(t) || t.RowType == TaskRowType.Continuation,
                t => TaskRows.LacksDeadline(t),
                t => !TaskRows.HasLeadInProduct(t));
        Then()
            .Yield(_ => task.RowType == TaskRowType.Continuation
                ? Report(task, FactPart.Product, Continued.With("product", Quoted.Short(task.Product)), Severity.Info)
                : Report(task, FactPart.Task, (TaskRows.IsLabelled(task) ? MissingInText : Missing).With("task", Quoted.Short(task.Task))));
    }
}
