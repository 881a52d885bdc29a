using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The word "Phụ lục", the title below it and the line that ties the annex to the document.</summary>
public sealed class AnnexHeadingFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "annex-heading-format", "LAYOUT501", "layout", "format", Severity.Info,
        new LocalizedText("Tiêu đề phụ lục trình bày không đúng", "The annex's heading is set wrongly"),
        LayoutSources.AnnexI("phụ lục văn bản", "annexes"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.AnnexWord or LayoutComponentKind.AnnexTitle or LayoutComponentKind.AnnexReference;
}
