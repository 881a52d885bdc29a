using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>An instrument that is replaced, expired or of a finished programme on the day that the document is judged on.</summary>
public sealed class SupersededCitation : LintRule
{
    private const int MonthsBetweenProgrammes = 6;

    private static readonly LocalizedText BasisReason = new(
        "Văn bản làm căn cứ ban hành phải còn hiệu lực tại thời điểm ban hành (xét đến ngày {asOf}).",
        "An instrument cited as basis must be in force when the document is issued (judged as of {asOf}).");

    private static readonly LocalizedText MentionReason = new(
        "Dẫn văn bản không còn hiệu lực làm người thực hiện áp dụng sai quy định (xét đến ngày {asOf}).",
        "An instrument that is no longer in force misleads those who act on the plan (judged as of {asOf}).");

    public override RuleDescriptor Descriptor { get; } = new(
        "superseded-citation", "CITE101", "citation", "citation-superseded", Severity.Error,
        new LocalizedText("Viện dẫn văn bản đã bị thay thế, hết hiệu lực hoặc hết giai đoạn", "A cited instrument is replaced, expired or of a finished programme"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (căn cứ ban hành văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (legal bases of documents)"));

    public override void Define()
    {
        PlanDocument document = default!;
        CitationMention mention = default!;
        IEnumerable<CitationMention> all = default!;
        CitedInstruments cited = default!;
        When()
            .Match(() => document)
            .Query(() => all, q => q.Match<CitationMention>().Collect())
            .Let(() => cited, () => CitedInstruments.Of(all))
            .Match(() => mention, m => IsOver(m.Citation), m => !m.IsLookedBackOn, m => !m.IsInTitle);
        Then()
            .Yield(_ => FindingOn(document, mention, cited));
    }

    private static bool IsOver(Citation citation) =>
        !citation.IsSelf && citation.Status is InstrumentStatus.Superseded or InstrumentStatus.Expired or InstrumentStatus.PeriodOver;

    private RuleFinding FindingOn(PlanDocument document, CitationMention mention, CitedInstruments cited)
    {
        var citation = mention.Citation;
        var message = new RuleMessage(ProblemOf(citation), citation.IsBasis ? BasisReason : MentionReason, RemedyOf(citation))
            .With("citation", citation.Text)
            .With("asOf", DateText.Vi(document.AsOf), DateText.Iso(document.AsOf));
        var severity = citation.IsBasis ? Severity.Error : Severity.Warning;
        if (IsBetweenProgrammes(document, citation)) severity--;
        var finding = Report(citation, FactPart.All, message, severity, citation.Confidence);
        return SuccessorFix.Of(mention, cited) is { } fix ? finding with { Fixes = new ValueList<RuleFix>([fix]) } : finding;
    }

    // The next programme is seldom out when the last one ends (30c/NQ-CP ended with 2020, 76/NQ-CP came in July 2021).
    private static bool IsBetweenProgrammes(PlanDocument document, Citation citation) =>
        citation.Status == InstrumentStatus.PeriodOver && citation.Since is { } since && document.AsOf < since.AddMonths(MonthsBetweenProgrammes);

    private static LocalizedText ProblemOf(Citation citation)
    {
        var (sinceVi, sinceEn) = citation.Since is { } since && !IsLaterSuccessor(citation, since) ? ($" từ ngày {DateText.Vi(since)}", $" since {DateText.Iso(since)}") : ("", "");
        if (citation.Status == InstrumentStatus.PeriodOver)
            return new LocalizedText($"“{{citation}}” thuộc chương trình đã kết thúc giai đoạn{sinceVi}.", $"“{{citation}}” belongs to a programme whose period is over{sinceEn}.");
        if (citation.Successor is { } successor)
        {
            var form = SuccessorFix.FullForm(successor);
            return new LocalizedText($"“{{citation}}”{sinceVi} đã được thay thế bằng {form}.", $"“{{citation}}” is replaced{sinceEn} by {form}.");
        }

        return new LocalizedText($"“{{citation}}” đã hết hiệu lực{sinceVi}.", $"“{{citation}}” is no longer in force{sinceEn}.");
    }

    // Where another instrument came between, the one in force took its place on a later day.
    private static bool IsLaterSuccessor(Citation citation, DateOnly since) => citation.Successor is { Effective: { } effective } && effective > since;

    private static LocalizedText RemedyOf(Citation citation) => citation.Successor is { } successor
        ? new LocalizedText(
            $"Viện dẫn {SuccessorFix.FullForm(successor)} và kiểm tra lại nội dung áp dụng.", $"Cite {SuccessorFix.FullForm(successor)} and check what it says.")
        : new LocalizedText("Bỏ viện dẫn này hoặc thay bằng văn bản đang có hiệu lực.", "Drop it or cite the instrument in force.");
}
