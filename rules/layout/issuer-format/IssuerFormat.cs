using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Names of the issuing body and of the one above it.</summary>
public sealed class IssuerFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "issuer-format", "LAYOUT302", "layout", "format", Severity.Info,
        new LocalizedText("Tên cơ quan ban hành trình bày không đúng", "The issuer is set wrongly"),
        LayoutSources.AnnexI("tên cơ quan, tổ chức ban hành văn bản", "name of the issuing body"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.SuperiorBody or LayoutComponentKind.IssuingBody;
}
