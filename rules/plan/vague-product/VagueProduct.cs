using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A product cell that says the task over again: what will be handed over is not named.</summary>
public sealed class VagueProduct : LintRule
{
    private const string Around = " -+•.;,";
    private const int ShortestProduct = 12;

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
            .Match(() => task, t => t.RowType == TaskRowType.Task, t => RepeatsTask(t));
        Then()
            .Yield(_ => Report(task, FactPart.Product, Vague.With("product", Quoted.Short(task.Product))));
    }

    private static bool RepeatsTask(PlanTask task)
    {
        // Folding keeps the length of what a cell was read as, so most rows are done with here.
        var product = task.Product.AsSpan().Trim(Around);
        var work = task.Task.AsSpan().Trim(Around);
        return product.Length > ShortestProduct && product.Length == work.Length
            && VietnameseText.Fold(product).Equals(VietnameseText.Fold(work), StringComparison.Ordinal);
    }
}
