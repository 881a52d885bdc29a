using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Running text in another size than 13 to 14 pt. Tables and annexes are left alone.</summary>
public sealed class BodySizeOutOfRange : MeasureRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "body-size-out-of-range", "LAYOUT202", "layout", "format", Severity.Info,
        new LocalizedText("Cỡ chữ nội dung không đúng quy định", "The text is not set in 13 to 14 pt"),
        LayoutSources.AnnexI("nội dung văn bản", "body"));

    private protected override LayoutAspect Aspect => LayoutAspect.Size;

    private protected override int LeastPercent => 10;

    private protected override LocalizedText What => new("Cỡ chữ của nội dung", "The size of the text");

    private protected override LocalizedText Demand => new("cỡ chữ 13–14, kiểu chữ đứng", "13–14 pt, upright");

    private protected override LocalizedText Remedy => new("Đặt cỡ chữ 13 hoặc 14 cho nội dung.", "Set the text in 13 or 14 pt.");

    private protected override bool IsRight(LayoutMeasure measure) => measure.Value is >= 13 and <= 14;

    private protected override LocalizedText ValueOf(LayoutMeasure measure) => new($"cỡ chữ {LayoutUnits.Vi(measure.Value)}", $"{LayoutUnits.En(measure.Value)} pt");
}
