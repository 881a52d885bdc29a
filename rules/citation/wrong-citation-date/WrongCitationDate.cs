using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>An instrument cited with a date that is not its own: by the registry, by the year that its symbol carries, or by any calendar.</summary>
public sealed class WrongCitationDate : LintRule
{
    private static readonly RuleMessage ByRegistry = new(
        new LocalizedText("“{citation}” được ghi {written}, nhưng văn bản này ban hành ngày {right}.", "“{citation}” is dated {written}, but it was issued on {right}."),
        new LocalizedText("Viện dẫn lần đầu phải ghi đúng ngày, tháng, năm ban hành để tìm đúng văn bản.", "The first citation gives the day of issue, by which the document is found."),
        new LocalizedText("Sửa thành ngày {right} sau khi kiểm tra lại văn bản.", "Write {right} after a look at the document."));

    private static readonly RuleMessage BySymbol = new(
        new LocalizedText("“{citation}” được ghi {written}, không khớp năm {year} trong số, ký hiệu.", "“{citation}” is dated {written}, which is not the year {year} of its symbol."),
        new LocalizedText("Năm trong số, ký hiệu của văn bản quy phạm pháp luật là năm ban hành.", "The year in the symbol of a normative document is its year of issue."),
        new LocalizedText("Kiểm tra lại văn bản và sửa ngày hoặc số, ký hiệu.", "Check the document and correct date or symbol."));

    private static readonly RuleMessage Impossible = new(
        new LocalizedText("“{citation}” được ghi {written}, là ngày không có trong lịch.", "“{citation}” is dated {written}, a day that no calendar has."),
        ByRegistry.Reason,
        new LocalizedText("Kiểm tra lại văn bản và sửa ngày.", "Check the document and correct the date."));

    public override RuleDescriptor Descriptor { get; } = new(
        "wrong-citation-date", "CITE203", "citation", "citation-wrong-date", Severity.Warning,
        new LocalizedText("Ngày của văn bản được viện dẫn không đúng", "The date of a cited instrument is wrong"),
        CitationSources.Citing);

    public override void Define()
    {
        CitationMention mention = default!;
        When().Match(() => mention, m => m.DateWords != null, m => IsWrong(m));
        Then().Yield(_ => FindingOn(mention));
    }

    private static bool IsWrong(CitationMention mention) =>
        // Of the document itself only a day that no calendar has is known to be wrong.
        mention.Citation.IsSelf ? mention.Citation.Date is null
        : mention.RegisteredDate is { } registered ? registered != mention.Citation.Date
        : mention.Citation.Date is not { } date || mention.SymbolYear is { } year && date.Year != year;

    private RuleFinding FindingOn(CitationMention mention)
    {
        var citation = mention.Citation;
        if (mention.RegisteredDate is not { } right)
        {
            var reason = citation.Date is null ? Impossible : BySymbol.With("year", mention.SymbolYear!.Value.ToString());
            return Report(citation, FactPart.Date, reason.With("citation", citation.Text).With("written", mention.DateWords!));
        }

        var message = ByRegistry.With("citation", citation.Text).With("written", mention.DateWords!).With("right", DateText.Vi(right), DateText.Iso(right));
        var fix = new RuleFix(
            new LocalizedText($"Sửa thành ngày {DateText.Vi(right)}", $"Write {DateText.Vi(right)}"), false,
            new([new RuleEdit(citation, FactPart.Date, null, CitationSources.DateAs(right, mention.DateWords!))]));
        return Report(citation, FactPart.Date, message, Severity.Warning, mention.RegistryConfidence) with { Fixes = new ValueList<RuleFix>([fix]) };
    }
}
