using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A body in the product column: the lead has slipped, and mostly the cells behind it too. One finding, not three.</summary>
public sealed class MisplacedLeadAgency : LintRule
{
    private static readonly RuleMessage Misplaced = new(
        new LocalizedText(
            "“{product}” là tên cơ quan nhưng đứng ở cột “Sản phẩm”.",
            "“{product}” is an agency, but it stands in the product column."),
        new LocalizedText(
            "Các ô của hàng này có vẻ đã bị dồn sang trái, nên cơ quan chủ trì, phối hợp và thời gian bị đọc sai.",
            "The cells of this row seem to have slipped to the left, so that lead, partners and time are misread."),
        new LocalizedText(
            "Bổ sung sản phẩm và đưa từng ô về đúng cột.",
            "Fill in the product and put each cell back under its column."));

    public override RuleDescriptor Descriptor { get; } = new(
        "misplaced-lead-agency", "PLAN204", "plan", "lead-misplaced", Severity.Warning,
        new LocalizedText("Cơ quan chủ trì đứng sai cột", "Lead agency in the wrong column"),
        new LocalizedText(
            "Thực tiễn lập phụ lục nhiệm vụ của kế hoạch cải cách hành chính (mỗi cột một nội dung)",
            "Practice of the annex tables of reform plans (one matter per column)"));

    public override void Define()
    {
        PlanTask task = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => task, t => TaskRows.HasLeadInProduct(t));
        Then()
            .Yield(_ => Report(task, FactPart.Product, Misplaced.With("product", Quoted.Short(task.Product))));
    }
}
