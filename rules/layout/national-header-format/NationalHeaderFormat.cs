using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>National name and motto: their words as well as their look.</summary>
public sealed class NationalHeaderFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "national-header-format", "LAYOUT301", "layout", "format", Severity.Warning,
        new LocalizedText("Quốc hiệu, tiêu ngữ trình bày không đúng", "National name or motto is set wrongly"),
        LayoutSources.AnnexI("Quốc hiệu và Tiêu ngữ", "national name and motto"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.NationalName or LayoutComponentKind.Motto;

    private protected override IEnumerable<LayoutFault> FaultsOfWords(LayoutComponentKind kind, LayoutLine line, bool isLast)
    {
        var wanted = kind == LayoutComponentKind.Motto ? Motto : NationalName;
        var words = line.Text.Replace('–', '-').Replace('—', '-');
        if (string.Equals(words, wanted, StringComparison.Ordinal)) yield break;
        // Both places of the tone mark are in use; capitals are judged by themselves.
        if (kind == LayoutComponentKind.NationalName && string.Equals(VietnameseText.Fold(words), VietnameseText.Fold(wanted), StringComparison.Ordinal)) yield break;
        yield return LayoutFault.Of("chữ viết khác mẫu", $"viết đúng “{wanted}”", "worded otherwise", $"written “{wanted}”");
    }

    private const string NationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    private const string Motto = "Độc lập - Tự do - Hạnh phúc";
}
