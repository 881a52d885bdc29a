using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>One definite instrument of a central body that the plan cites without its number.</summary>
public sealed class UnnumberedCitation : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("“{words}” không ghi số, ký hiệu và ngày ban hành.", "“{words}” gives neither symbol nor date."),
        new LocalizedText("Viện dẫn lần đầu phải ghi số, ký hiệu, ngày ban hành để người thực hiện tìm đúng văn bản.", "The first citation gives symbol and date, so that those who act on it find the document."),
        new LocalizedText("Ghi thêm số, ký hiệu và ngày ban hành của {kind}.", "Add symbol and date of the {kind}."));

    public override RuleDescriptor Descriptor { get; } = new(
        "unnumbered-citation", "CITE210", "citation", "citation-no-number", Severity.Info,
        new LocalizedText("Viện dẫn văn bản cụ thể mà không ghi số, ký hiệu", "A definite instrument is cited without its number"),
        CitationSources.Citing);

    public override void Define()
    {
        CitationUnnumbered mention = default!;
        When().Match(() => mention);
        Then().Yield(_ => Report(mention, FactPart.All, Message.With("words", mention.Text).With("kind", mention.Kind.ToLowerInvariant(), mention.Kind)));
    }
}
