using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A task without a product in a table that has a column for it.</summary>
public sealed class MissingProduct : LintRule
{
    private static readonly RuleMessage Missing = new(
        new LocalizedText(
            "Nhiệm vụ “{task}” không có sản phẩm.",
            "The task “{task}” has no product."),
        new LocalizedText(
            "Không có sản phẩm thì không có căn cứ đánh giá nhiệm vụ đã hoàn thành hay chưa.",
            "Without a product nobody can tell whether the task is done."),
        new LocalizedText(
            "Ghi sản phẩm cụ thể (văn bản, báo cáo, hệ thống) vào cột “Sản phẩm”.",
            "Name a product (a decision, a report, a system) in its column."));

    private static readonly RuleMessage MissingInText = Missing with
    {
        Remedy = new LocalizedText(
            "Ghi sản phẩm cụ thể (văn bản, báo cáo, hệ thống) ở dòng “Sản phẩm”.",
            "Name a product (a decision, a report, a system) in its line."),
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-product", "PLAN221", "plan", "task-incomplete", Severity.Warning,
        new LocalizedText("Nhiệm vụ không có sản phẩm", "Task without a product"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans"));

    public override void Define()
    {
        PlanTask task = default!;
        IEnumerable<PlanTask> blank = default!;
        IEnumerable<PlanTask> assigned = default!;
        RowCounts blanks = default!;
        RowCounts rows = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Query(() => blank, q => q.Match<PlanTask>(t => TaskRows.IsAssigned(t), t => TaskRows.IsBlank(t.EffectiveProduct)).Collect())
            .Having(() => blank.Any())
            .Query(() => assigned, q => q.Match<PlanTask>(t => TaskRows.IsAssigned(t)).Collect())
            .Let(() => blanks, () => RowCounts.Of(blank))
            .Let(() => rows, () => RowCounts.Of(assigned))
            .Match(() => task,
                t => TaskRows.IsAssigned(t),
                t => (t.Columns & TaskColumns.Product) != 0,
                t => TaskRows.IsBlank(t.EffectiveProduct),
                t => !TaskRows.IsBlank(t.Task),
                t => !TaskRows.HasLeadInProduct(t),
                // A column that is blank row after row was lost or is not used: that is no fault of one task.
                t => blanks.In(t) * 3 <= rows.In(t));
        Then()
            .Yield(_ => Report(task, FactPart.Task, (TaskRows.IsLabelled(task) ? MissingInText : Missing).With("task", Quoted.Short(task.Task))));
    }
}
