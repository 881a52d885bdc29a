using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>One instrument cited with two dates in one document.</summary>
public sealed class InconsistentCitationDate : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("“{citation}” được ghi {written}, nơi khác trong văn bản ghi ngày {other}.", "“{citation}” is dated {written} here and {other} elsewhere in the document."),
        new LocalizedText("Một văn bản chỉ có một ngày ban hành.", "An instrument has one day of issue."),
        new LocalizedText("Kiểm tra lại văn bản và ghi thống nhất một ngày.", "Check the document and write one date throughout."));

    private static readonly LocalizedText OtherPlace = new("Ở đây ghi ngày khác.", "Another date stands here.");

    public override RuleDescriptor Descriptor { get; } = new(
        "inconsistent-citation-date", "CITE204", "citation", "citation-inconsistent", Severity.Warning,
        new LocalizedText("Cùng một văn bản nhưng ghi hai ngày khác nhau", "One instrument is cited with two dates"),
        CitationSources.Citing);

    public override void Define()
    {
        CitationMention mention = default!;
        When().Match(
            () => mention, m => m.DatedOtherwise != null, m => m.DateWords != null, m => m.RegisteredDate == null,
            m => m.SymbolYear == null || m.SymbolYear == m.Citation.Date!.Value.Year);
        Then().Yield(_ => FindingOn(mention));
    }

    private RuleFinding FindingOn(CitationMention mention)
    {
        var other = mention.DatedOtherwise!;
        var day = other.Date!.Value;
        var message = Message.With("citation", mention.Citation.Text).With("written", mention.DateWords!)
            .With("other", DateText.Vi(day), DateText.Iso(day));
        return Report(mention.Citation, FactPart.Date, message) with { Related = new ValueList<RelatedFact>([new RelatedFact(other, FactPart.All, OtherPlace)]) };
    }
}
