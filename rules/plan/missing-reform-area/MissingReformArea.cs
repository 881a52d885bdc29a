using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A reform area of the programme of the plan's year that the plan leaves out.</summary>
public sealed class MissingReformArea : LintRule
{
    private static readonly RuleMessage Absent = new(
        new LocalizedText(
            "Kế hoạch không có lĩnh vực “{area}”.",
            "The plan leaves out the reform area “{area}”."),
        new LocalizedText(
            "Chương trình tổng thể cải cách hành chính áp dụng cho năm kế hoạch quy định lĩnh vực này: {basis}.",
            "The reform programme of the plan's year demands it: {basis}."),
        new LocalizedText(
            "Bổ sung nhiệm vụ dưới tiêu đề “{area}”.",
            "Add its tasks under the heading “{area}”."));

    private static readonly RuleMessage OnlyInAnnex = Absent with
    {
        Problem = new LocalizedText(
            "Phần lời của kế hoạch không có lĩnh vực “{area}”, chỉ phụ lục có.",
            "The text of the plan leaves out the reform area “{area}”; only the annex has it."),
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-reform-area", "PLAN102", "plan", "chapter-missing", Severity.Error,
        new LocalizedText("Kế hoạch thiếu lĩnh vực cải cách", "A reform area is missing"),
        new LocalizedText(
            "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ (giai đoạn 2021-2030); Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ (giai đoạn 2011-2020); Công văn số 6459/BNV-CCHC ngày 07/12/2020 của Bộ Nội vụ (năm 2021)",
            "Resolution 76/NQ-CP of 15 July 2021 (2021-2030); Resolution 30c/NQ-CP of 8 November 2011 (2011-2020); Letter 6459/BNV-CCHC of 7 December 2020 (2021)")) { NeedsWholeText = true };

    public override void Define()
    {
        PlanDocument plan = default!;
        RequiredPart area = default!;
        IEnumerable<Section> sections = default!;
        When()
            .Match(() => plan, p => YearlyReformPlan.Is(p), p => YearlyReformPlan.IsOfProvince(p))
            .Match(() => area, r => r.IsArea, r => !r.IsPresent)
            // Where the text names no area at all, the annex is meant to hold them: only what both lack is absent.
            .Query(() => sections, q => q.Match<Section>().Collect())
            .Having(() => !area.IsCoveredElsewhere || sections.Any(s => s.AreaId != null && s.Kind != SectionKind.AnnexArea && s.Kind != SectionKind.Clause));
        Then()
            .Yield(_ => FindingOn(PlanAnchor.ForArea(plan, sections), area));
    }

    private RuleFinding FindingOn(Fact anchor, RequiredPart area) => Report(
        anchor, PlanAnchor.PartOf(anchor),
        (area.IsCoveredElsewhere ? OnlyInAnnex : Absent).With("area", area.Name).With("basis", area.BasisVi, area.BasisEn),
        area.IsCoveredElsewhere ? Severity.Warning : Severity.Error);
}
