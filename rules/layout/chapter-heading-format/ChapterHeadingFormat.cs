using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Headings with a Roman number.</summary>
public sealed class ChapterHeadingFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "chapter-heading-format", "LAYOUT307", "layout", "format", Severity.Info,
        new LocalizedText("Tiêu đề mục trình bày không đúng", "Headings are set wrongly"),
        LayoutSources.AnnexI("bố cục nội dung văn bản", "parts of the body"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.ChapterHeading;
}
