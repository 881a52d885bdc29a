using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A legal basis that stands below one of lower rank.</summary>
public sealed class BasisRankOrder : LintRule
{
    private static readonly DateOnly FirstDay = new(2020, 3, 5);

    private static readonly RuleMessage Message = new(
        new LocalizedText("Căn cứ “{citation}” xếp sau “{lower}” dù có hiệu lực pháp lý cao hơn.", "The basis “{citation}” stands below “{lower}”, which ranks lower."),
        new LocalizedText("Căn cứ thường xếp theo thứ bậc: luật, nghị quyết của Quốc hội, nghị định và nghị quyết của Chính phủ, quyết định của Thủ tướng, thông tư, văn bản của tỉnh.", "Bases go by rank: laws, resolutions of the National Assembly, decrees and resolutions of the Government, decisions of the Prime Minister, circulars, provincial documents."),
        new LocalizedText("Chuyển căn cứ này lên trước.", "Move it up."));

    private static readonly LocalizedText LowerPlace = new("Căn cứ có thứ bậc thấp hơn đứng trước.", "The basis of lower rank stands here.");

    public override RuleDescriptor Descriptor { get; } = new(
        "basis-rank-order", "CITE105", "citation", "citation-rank-order", Severity.Info,
        new LocalizedText("Căn cứ không xếp theo thứ bậc văn bản", "Legal bases are not in order of rank"),
        CitationSources.Bases);

    public override void Define()
    {
        PlanDocument document = default!;
        CitationBasisLine line = default!;
        When()
            .Match(() => document, d => d.AsOf >= FirstDay)
            .Match(() => line, l => l.RanksAbove != null);
        Then().Yield(_ => FindingOn(line));
    }

    private RuleFinding FindingOn(CitationBasisLine line) =>
        Report(line.Citation!, FactPart.All, Message.With("citation", line.Citation!.Text).With("lower", line.RanksAbove!.Text)) with
        {
            Related = new ValueList<RelatedFact>([new RelatedFact(line.RanksAbove!, FactPart.All, LowerPlace)]),
        };
}
