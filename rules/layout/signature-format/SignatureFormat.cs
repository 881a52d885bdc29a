using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Authority, post and name of the signer.</summary>
public sealed class SignatureFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "signature-format", "LAYOUT404", "layout", "format", Severity.Info,
        new LocalizedText("Chức vụ, họ tên người ký trình bày không đúng", "The signature block is set wrongly"),
        LayoutSources.AnnexI("chức vụ, họ tên và chữ ký của người có thẩm quyền", "post, name and signature"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.Authority or LayoutComponentKind.SignerName;

    private static readonly string[] Titles = ["TS.", "ThS.", "PGS.", "GS.", "Ths.", "Th.S", "BS.", "KS."];

    private protected override LocalizedText? DemandOnWords(LayoutComponentKind kind) => kind == LayoutComponentKind.SignerName ? new LocalizedText("không ghi học hàm, học vị trước họ tên", "no academic title before the name") : null;

    private protected override IEnumerable<LayoutFault> FaultsOfWords(LayoutComponentKind kind, LayoutLine line, bool isLast)
    {
        if (kind == LayoutComponentKind.SignerName && Array.Exists(Titles, title => line.Text.StartsWith(title, StringComparison.Ordinal)))
            yield return LayoutFault.Of("có học hàm, học vị trước họ tên", "chỉ ghi họ tên", "an academic title before the name", "the name alone");
    }
}
