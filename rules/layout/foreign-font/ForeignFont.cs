using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Letters in another font than Times New Roman. Fonts of symbols and formulas count for nothing; legacy fonts are a problem of their own.</summary>
public sealed class ForeignFont : MeasureRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "foreign-font", "LAYOUT201", "layout", "format", Severity.Warning,
        new LocalizedText("Phông chữ không phải Times New Roman", "Another font than Times New Roman"),
        LayoutSources.AnnexI("phông chữ", "font"));

    private protected override LayoutAspect Aspect => LayoutAspect.Font;

    private protected override int LeastPercent => 1;

    private protected override LocalizedText What => new("Văn bản dùng phông khác Times New Roman", "The document uses other fonts than Times New Roman");

    private protected override LocalizedText Demand => new("phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode theo TCVN 6909:2001, màu đen", "Times New Roman, Unicode (TCVN 6909:2001), in black");

    private protected override LocalizedText Remedy => new("Chọn toàn bộ văn bản và đặt phông Times New Roman.", "Select all and set Times New Roman.");

    private protected override bool IsRight(LayoutMeasure measure) => measure.Name.Length == 0 || Array.Exists(Accepted, font => measure.Name.StartsWith(font, StringComparison.OrdinalIgnoreCase));

    private protected override LocalizedText ValueOf(LayoutMeasure measure) => new($"“{measure.Name}”", $"“{measure.Name}”");

    private static readonly string[] Accepted = ["Times New Roman", "TimesNewRoman", ".Vn", "VNI-", "Symbol", "Wingdings", "Webdings", "MT Extra", "Cambria Math"];
}
