using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A legal basis that ends behind its issuer and does not tell what it is about.</summary>
public sealed class CitationWithoutSubject : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("Căn cứ “{citation}” không ghi trích yếu nội dung.", "The basis “{citation}” does not tell its subject."),
        new LocalizedText("Căn cứ ghi tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu nội dung.", "A basis names type, symbol, date, issuer and subject."),
        new LocalizedText("Ghi thêm trích yếu sau cơ quan ban hành.", "Add the subject behind the issuer."));

    public override RuleDescriptor Descriptor { get; } = new(
        "citation-without-subject", "CITE208", "citation", "citation-no-subject", Severity.Info,
        new LocalizedText("Căn cứ không ghi trích yếu nội dung", "A legal basis does not tell its subject"),
        CitationSources.Bases);

    public override void Define()
    {
        CitationMention mention = default!;
        When().Match(() => mention, m => m.LacksSubject);
        Then().Yield(_ => Report(mention.Citation, FactPart.All, Message.With("citation", mention.Citation.Text)));
    }
}
