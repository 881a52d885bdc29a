using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Legal bases that stand in lines of their own. How the lines end is asked by <c>basis-end-mark</c>.</summary>
public sealed class BasisFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "basis-format", "LAYOUT306", "layout", "format", Severity.Info,
        new LocalizedText("Căn cứ ban hành trình bày không đúng", "Legal bases are set wrongly"),
        LayoutSources.AnnexI("căn cứ ban hành văn bản", "legal bases"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.Basis;
}
