using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A reform area that the body has and the annex leaves out.</summary>
public sealed class AreaWithoutTask : LintRule
{
    private static readonly RuleMessage Without = new(
        new LocalizedText(
            "Lĩnh vực “{area}” có trong nội dung nhưng phụ lục không giao nhiệm vụ nào.",
            "The body has the area “{area}”, but the annex gives it no task."),
        new LocalizedText(
            "Nhiệm vụ không có trong phụ lục thì không có cơ quan chủ trì, sản phẩm và thời hạn.",
            "What the annex leaves out has no lead, product or deadline."),
        new LocalizedText(
            "Bổ sung nhiệm vụ của lĩnh vực này vào phụ lục.",
            "Add its tasks to the annex."));

    public override RuleDescriptor Descriptor { get; } = new(
        "area-without-task", "PLAN141", "plan", "area-without-task", Severity.Warning,
        new LocalizedText("Lĩnh vực không có nhiệm vụ trong phụ lục", "A reform area without any annex task"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans")) { NeedsWholeText = true };

    public override void Define()
    {
        AreaCoverage area = default!;
        When()
            .Match<PlanDocument>(p => YearlyReformPlan.Is(p))
            .Match(() => area, a => !a.HasTasks);
        Then()
            .Yield(_ => Report(area.Heading, FactPart.Title, Without.With("area", Quoted.Short(area.Heading.Title))));
    }
}
