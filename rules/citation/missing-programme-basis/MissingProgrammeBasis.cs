using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A yearly reform plan of 2022 to 2030 whose basis does not cite the programme that governs it, 76/NQ-CP.</summary>
public sealed class MissingProgrammeBasis : LintRule
{
    private const string Programme = "76/NQ-CP";

    private static readonly RuleMessage Nowhere = new(
        new LocalizedText(
            "Kế hoạch năm {year} không viện dẫn Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.",
            "The plan for {year} does not cite Resolution 76/NQ-CP of 15 July 2021."),
        new LocalizedText(
            "Nghị quyết này ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030, là căn cứ của mọi kế hoạch cải cách hành chính hằng năm trong giai đoạn.",
            "It sets the reform programme for 2021-2030, which every yearly plan of that period rests on."),
        new LocalizedText(
            "Bổ sung vào phần căn cứ: “Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030”.",
            "Add it to the legal bases."));

    private static readonly RuleMessage OnlyInText = Nowhere with
    {
        Problem = new LocalizedText(
            "Kế hoạch năm {year} chỉ nhắc Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ trong nội dung, không đưa vào phần căn cứ.",
            "The plan for {year} mentions Resolution 76/NQ-CP of 15 July 2021 in its text, but not among its bases."),
    };

    private static readonly LocalizedText ReasonBelowProvince = new(
        "Nghị quyết này ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030; kế hoạch của sở, của cấp huyện, cấp xã có thể căn cứ vào kế hoạch của tỉnh nhưng nên dẫn cả Nghị quyết.",
        "It sets the reform programme for 2021-2030; the plan of a department, a district or a commune may rest on the plan of its province, and had better cite the resolution as well.");

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-programme-basis", "CITE103", "citation", "citation-basis-missing", Severity.Error,
        new LocalizedText("Thiếu căn cứ Nghị quyết số 76/NQ-CP", "Resolution 76/NQ-CP is not cited as basis"),
        new LocalizedText(
            "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030",
            "Resolution 76/NQ-CP of 15 July 2021 setting the state reform programme for 2021-2030")) { NeedsWholeText = true };

    public override void Define()
    {
        PlanDocument plan = default!;
        IEnumerable<Citation> citations = default!;
        When()
            .Match(() => plan, p => p.Year >= 2022, p => p.Year <= 2030, p => YearlyReformPlan.Is(p))
            .Not<Citation>(c => c.IsBasis, c => IsProgramme(c))
            .Query(() => citations, q => q.Match<Citation>().Collect());
        Then()
            .Yield(_ => FindingOn(plan, citations.ToList()));
    }

    private RuleFinding FindingOn(PlanDocument plan, List<Citation> citations)
    {
        var isInText = citations.Exists(IsProgramme);
        var message = (isInText ? OnlyInText : Nowhere).With("year", plan.Year!.Value.ToString());
        var severity = isInText ? Severity.Warning : Severity.Error;
        if (YearlyReformPlan.IsBelowProvince(plan)) (message, severity) = (message with { Reason = ReasonBelowProvince }, Severity.Info);
        return Report(PlanAnchor.ForBasis(plan, citations), FactPart.All, message, severity);
    }

    private static bool IsProgramme(Citation citation) =>
        citation.Symbol is not null && citation.Symbol.Equals(Programme, StringComparison.OrdinalIgnoreCase)
        && (citation.Date is null || citation.Date.Value.Year == 2021);
}
