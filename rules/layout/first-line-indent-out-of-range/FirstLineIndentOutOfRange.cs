using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>First lines that are not indented as asked for. Lists bring indents of their own and are left alone.</summary>
public sealed class FirstLineIndentOutOfRange : MeasureRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "first-line-indent-out-of-range", "LAYOUT204", "layout", "format", Severity.Info,
        new LocalizedText("Đầu dòng không lùi vào 1 cm hoặc 1,27 cm", "First lines are not indented by 1 to 1.27 cm"),
        LayoutSources.AnnexI("nội dung văn bản", "body"));

    private protected override LayoutAspect Aspect => LayoutAspect.FirstLine;

    private protected override int LeastPercent => 30;

    private protected override LocalizedText What => new("Độ lùi đầu dòng của nội dung", "The indent of first lines");

    private protected override LocalizedText Demand => new("khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm (10–12,7 mm)", "the first line is indented by 1 cm or 1.27 cm (10–12.7 mm)");

    private protected override LocalizedText Remedy => new("Chọn nội dung, Paragraph → Special → First line: 1,27 cm.", "Select the text, Paragraph → Special → First line: 1.27 cm.");

    private protected override bool IsRight(LayoutMeasure measure) => measure.Value >= 10 - Tolerance && measure.Value <= 12.7 + Tolerance;

    private protected override LocalizedText ValueOf(LayoutMeasure measure) => new($"lùi {LayoutUnits.Vi(measure.Value)} mm", $"{LayoutUnits.En(measure.Value)} mm");

    private const double Tolerance = 0.5;
}
