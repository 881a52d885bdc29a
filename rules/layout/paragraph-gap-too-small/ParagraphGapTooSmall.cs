using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Paragraphs that stand closer than asked for.</summary>
public sealed class ParagraphGapTooSmall : MeasureRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "paragraph-gap-too-small", "LAYOUT205", "layout", "format", Severity.Info,
        new LocalizedText("Khoảng cách giữa các đoạn nhỏ hơn 6 pt", "Less than 6 pt between paragraphs"),
        LayoutSources.AnnexI("nội dung văn bản", "body"));

    private protected override LayoutAspect Aspect => LayoutAspect.Gap;

    private protected override int LeastPercent => 30;

    private protected override LocalizedText What => new("Khoảng cách giữa các đoạn", "The space between paragraphs");

    private protected override LocalizedText Demand => new("khoảng cách giữa các đoạn văn tối thiểu là 6 pt", "at least 6 pt between paragraphs");

    private protected override LocalizedText Remedy => new("Chọn nội dung, Paragraph → Spacing → After (hoặc Before): 6 pt.", "Select the text, Paragraph → Spacing → After (or Before): 6 pt.");

    private protected override bool IsRight(LayoutMeasure measure) => measure.Value >= 6 - Tolerance;

    private protected override LocalizedText ValueOf(LayoutMeasure measure) => new($"{LayoutUnits.Vi(measure.Value)} pt", $"{LayoutUnits.En(measure.Value)} pt");

    private const double Tolerance = 0.25;
}
