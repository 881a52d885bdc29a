using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Type and subject of the document.</summary>
public sealed class TitleFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "title-format", "LAYOUT305", "layout", "format", Severity.Info,
        new LocalizedText("Tên loại, trích yếu trình bày không đúng", "Type or subject is set wrongly"),
        LayoutSources.AnnexI("tên loại và trích yếu nội dung văn bản", "type and subject"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.TypeName or LayoutComponentKind.Subject or LayoutComponentKind.DispatchSubject;
}
