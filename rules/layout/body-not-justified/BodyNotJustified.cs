using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Paragraphs of more than a line that are not even at both edges.</summary>
public sealed class BodyNotJustified : MeasureRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "body-not-justified", "LAYOUT203", "layout", "format", Severity.Info,
        new LocalizedText("Nội dung không căn đều hai lề", "The text is not justified"),
        LayoutSources.AnnexI("nội dung văn bản", "body"));

    private protected override LayoutAspect Aspect => LayoutAspect.Alignment;

    private protected override int LeastPercent => 20;

    private protected override LocalizedText What => new("Nội dung không căn đều", "The text is not justified");

    private protected override LocalizedText Demand => new("nội dung được căn đều cả hai lề", "the text is even at both edges");

    private protected override LocalizedText Remedy => new("Chọn nội dung và bấm Ctrl+J.", "Select the text and press Ctrl+J.");

    private protected override bool IsRight(LayoutMeasure measure) => (TextAlignment)measure.Value == TextAlignment.Justified;

    private protected override LocalizedText ValueOf(LayoutMeasure measure) => ComponentDemand.NameOf((TextAlignment)measure.Value);
}
