using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A term that the law has dropped by the day that the plan is judged on.</summary>
public sealed class OutdatedTerm : LintRule
{
    private static readonly RuleMessage Dropped = new(
        new LocalizedText(
            "“{text}” không còn được dùng từ ngày {since}.",
            "“{text}” is out of use since {since}."),
        new LocalizedText(
            "Thuật ngữ đã được thay theo {basis}.",
            "The term was replaced by {basis}."),
        new LocalizedText(
            "Dùng “{successor}”.",
            "Write “{successor}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "outdated-term", "WORD501", "wording", "terminology-outdated", Severity.Warning,
        new LocalizedText("Thuật ngữ pháp luật đã bỏ", "Term that the law has dropped"),
        new LocalizedText(
            "Văn bản nêu trong từng phát hiện (rules/lexicon/terms.txt)",
            "The instrument named in each finding (rules/lexicon/terms.txt)"));

    public override void Define()
    {
        PlanDocument document = default!;
        WordingTerm term = default!;
        When()
            .Match(() => document)
            .Match(() => term, t => t.Since <= document.AsOf);
        Then()
            .Yield(_ => FindingOn(term));
    }

    private RuleFinding FindingOn(WordingTerm term)
    {
        var message = Dropped.With("text", term.Text).With("since", DateText.Vi(term.Since), DateText.Iso(term.Since)).With("basis", term.Basis).With("successor", term.Successor);
        return Report(term, FactPart.All, message, Severity.Warning, term.Confidence);
    }
}
