using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A share of a whole that is more than the whole.</summary>
public sealed class PercentageOverHundred : LintRule
{
    private static readonly RuleMessage Over = new(
        new LocalizedText(
            "“{words}” lớn hơn 100%.",
            "“{words}” is more than 100 per cent."),
        new LocalizedText(
            "Tỷ lệ của một tổng thể không thể vượt quá 100%.",
            "A share of a whole cannot exceed it."),
        new LocalizedText(
            "Kiểm tra lại số liệu; nếu là mức tăng hoặc so với kế hoạch thì ghi rõ.",
            "Check the figure; if it is growth or fulfilment of a plan, say so."));

    public override RuleDescriptor Descriptor { get; } = new(
        "percentage-over-hundred", "PLAN161", "plan", "content-inconsistent", Severity.Warning,
        new LocalizedText("Tỷ lệ vượt quá 100%", "A share of more than 100 per cent"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans"));

    public override void Define()
    {
        Target target = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => target, t => t.IsShare, t => t.Percent > 100m);
        Then()
            .Yield(_ => Report(target, FactPart.All, Over.With("words", target.Text)));
    }
}
