using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A law cited by a name that another law bore, or will bear, within a year.</summary>
public sealed class LawYearAmbiguous : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("“{law}” không ghi năm, trong khi hai luật cùng tên nối tiếp nhau: {now} và {other}.", "“{law}” gives no year, while two laws of that name follow each other: {now} and {other}."),
        new LocalizedText("Luật chỉ cần ghi tên, nhưng quanh thời điểm chuyển tiếp thì tên chưa đủ để biết luật nào.", "A law needs its name only, but round a change of laws the name does not tell which."),
        new LocalizedText("Ghi thêm năm ban hành hoặc số, ký hiệu của luật.", "Add year or symbol of the law."));

    public override RuleDescriptor Descriptor { get; } = new(
        "law-year-ambiguous", "CITE209", "citation", "citation-no-number", Severity.Info,
        new LocalizedText("Tên luật không đủ để biết luật nào", "The name does not tell which law is meant"),
        CitationSources.Citing);

    public override void Define()
    {
        CitationMention mention = default!;
        When().Match(() => mention, m => m.OtherLawOfName != null);
        Then().Yield(_ => FindingOn(mention));
    }

    private RuleFinding FindingOn(CitationMention mention) => Report(
        mention.Citation, FactPart.All,
        Message.With("law", mention.Citation.Text).With("now", Named(mention.LawOfName!)).With("other", Named(mention.OtherLawOfName!)));

    private static string Named(Instrument law) => law.Effective is { } from ? $"{law.Symbol} ({DateText.Vi(from)})" : law.Symbol;
}
