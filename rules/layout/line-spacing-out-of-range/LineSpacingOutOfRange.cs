using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;
using System.Globalization;

namespace CcHc.Lint.RulePacks;

/// <summary>Lines that stand closer or wider than asked for.</summary>
public sealed class LineSpacingOutOfRange : MeasureRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "line-spacing-out-of-range", "LAYOUT206", "layout", "format", Severity.Info,
        new LocalizedText("Khoảng cách dòng ngoài phạm vi 1–1,5 dòng", "Line spacing is not 1 to 1.5 lines"),
        LayoutSources.AnnexI("nội dung văn bản", "body"));

    private protected override LayoutAspect Aspect => LayoutAspect.LineSpacing;

    private protected override int LeastPercent => 30;

    private protected override LocalizedText What => new("Khoảng cách giữa các dòng", "The line spacing");

    private protected override LocalizedText Demand => new("khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 dòng", "at least single, at most 1.5 lines");

    private protected override LocalizedText Remedy => new("Chọn nội dung, Paragraph → Line spacing: từ Single đến 1.5 lines.", "Select the text, Paragraph → Line spacing: Single to 1.5 lines.");

    private protected override bool IsRight(LayoutMeasure measure) => measure.Value >= 1 - Tolerance && measure.Value <= 1.5 + Tolerance;

    private protected override LocalizedText ValueOf(LayoutMeasure measure) => new($"{measure.Value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',')} dòng", $"{measure.Value.ToString("0.##", CultureInfo.InvariantCulture)} lines");

    private const double Tolerance = 0.05;
}
