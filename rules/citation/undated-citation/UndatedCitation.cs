using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>An instrument whose date the document never gives.</summary>
public sealed class UndatedCitation : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("“{citation}” không ghi ngày ban hành ở bất kỳ chỗ nào trong văn bản.", "“{citation}” is not dated anywhere in the document."),
        new LocalizedText("Viện dẫn lần đầu phải ghi tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu.", "The first citation gives type, symbol, date, issuer and subject."),
        new LocalizedText("Ghi thêm ngày ban hành{date} ở lần viện dẫn đầu tiên.", "Add the day of issue{date} at the first citation."));

    public override RuleDescriptor Descriptor { get; } = new(
        "undated-citation", "CITE206", "citation", "citation-no-date", Severity.Info,
        new LocalizedText("Viện dẫn lần đầu không ghi ngày ban hành", "A cited instrument is never dated"),
        CitationSources.Citing);

    public override void Define()
    {
        CitationMention mention = default!;
        When().Match(
            () => mention, m => m.IsFirstOwn, m => !m.IsDatedSomewhere, m => !m.Citation.IsSelf, m => !m.IsInRecipients,
            m => CitedKinds.IsDated(m.Citation));
        Then().Yield(_ => FindingOn(mention));
    }

    private RuleFinding FindingOn(CitationMention mention)
    {
        var citation = mention.Citation;
        var known = mention.RegistryConfidence == Confidence.Verified && CarriesYear(mention) ? mention.RegisteredDate : null;
        var message = Message.With("citation", citation.Text).With("date", known is { } date ? $" ({DateText.Vi(date)})" : "", known is { } day ? $" ({DateText.Iso(day)})" : "");
        var finding = Report(citation, FactPart.All, message);
        if (known is not { } right) return finding;
        var fix = new RuleFix(
            new LocalizedText($"Thêm ngày {DateText.Vi(right)}", $"Add {DateText.Vi(right)}"), true,
            new([new RuleEdit(citation, FactPart.All, new WordRange(citation.Text.Length, 0), $" ngày {DateText.Vi(right)}")]));
        return finding with { Fixes = new ValueList<RuleFix>([fix]) };
    }

    /// <summary>Only a symbol with its year tells without a date which instrument is meant.</summary>
    private static bool CarriesYear(CitationMention mention) => mention.SymbolYear is { } year && year == mention.RegisteredDate?.Year;
}
