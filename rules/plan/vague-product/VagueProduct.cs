using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A product cell that says the task over again: what will be handed over is not named.</summary>
public sealed class VagueProduct : LintRule
{
    private static readonly RuleMessage Vague = new(
        new LocalizedText(
            "Sản phẩm “{product}” chỉ nhắc lại tên nhiệm vụ.",
            "The product “{product}” only repeats the task."),
        new LocalizedText(
            "Sản phẩm phải là kết quả kiểm tra được, tách khỏi việc phải làm.",
            "A product is a result that can be checked, apart from the work."),
        new LocalizedText(
            "Ghi kết quả cụ thể: văn bản, báo cáo, hệ thống, lớp tập huấn.",
            "Name the result: a decision, a report, a system, a course."));

    public override RuleDescriptor Descriptor { get; } = new(
        "vague-product", "PLAN224", "plan", "product-vague", Severity.Info,
        new LocalizedText("Sản phẩm chỉ nhắc lại nhiệm vụ", "The product only repeats the task"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans"));

    public override void Define()
    {
        PlanTask task = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => task, t => t.RowType == TaskRowType.Task, t => Words(t.Product).Length > 12, t => Words(t.Product) == Words(t.Task));
        Then()
            .Yield(_ => Report(task, FactPart.Product, Vague.With("product", Quoted.Short(task.Product))));
    }

    private static string Words(string cell) => VietnameseText.Fold(cell).Trim(' ', '-', '+', '•', '.', ';', ',');
}
