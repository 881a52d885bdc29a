using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A legal basis of a local body that does not name the body; symbols of central ones tell it themselves.</summary>
public sealed class CitationWithoutIssuer : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("Căn cứ “{citation}” không ghi cơ quan ban hành.", "The basis “{citation}” does not name its issuer."),
        new LocalizedText("Căn cứ ghi tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu; ký hiệu của địa phương nào cũng giống nhau.", "A basis names type, symbol, date, issuer and subject; the symbols of all provinces look alike."),
        new LocalizedText("Ghi thêm cơ quan ban hành sau ngày ban hành.", "Add the issuer behind the date."));

    public override RuleDescriptor Descriptor { get; } = new(
        "citation-without-issuer", "CITE207", "citation", "citation-no-issuer", Severity.Info,
        new LocalizedText("Căn cứ không ghi cơ quan ban hành", "A legal basis does not name its issuer"),
        CitationSources.Bases);

    public override void Define()
    {
        CitationMention mention = default!;
        When().Match(() => mention, m => m.LacksIssuer);
        Then().Yield(_ => Report(mention.Citation, FactPart.All, Message.With("citation", mention.Citation.Text)));
    }
}
