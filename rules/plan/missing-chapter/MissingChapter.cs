using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A chapter that a yearly plan must or should have and that no heading names.</summary>
public sealed class MissingChapter : LintRule
{
    private static readonly RuleMessage Absent = new(
        new LocalizedText(
            "Kế hoạch không có phần “{chapter}”.",
            "The plan has no part “{chapter}”."),
        new LocalizedText(
            "Phần này cần có theo: {basis}.",
            "What asks for it: {basis}."),
        new LocalizedText(
            "Bổ sung một mục có tiêu đề “{chapter}”.",
            "Add a part under the heading “{chapter}”."));

    private static readonly RuleMessage Scattered = new(
        new LocalizedText(
            "Kế hoạch không có mục riêng “{chapter}”; nội dung chỉ nằm rải rác trong các mục khác.",
            "The plan has no part of its own for “{chapter}”; the matter is spread over other parts."),
        Absent.Reason,
        new LocalizedText(
            "Gom nội dung đó vào một mục có tiêu đề “{chapter}” để dễ tra cứu và bố trí nguồn lực.",
            "Gather it under a heading “{chapter}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-chapter", "PLAN101", "plan", "chapter-missing", Severity.Error,
        new LocalizedText("Kế hoạch thiếu phần bắt buộc hoặc nên có", "A chapter is missing"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (Phụ lục I) về căn cứ; công văn của Bộ Nội vụ hướng dẫn kế hoạch cải cách hành chính; thực tiễn các kế hoạch cấp tỉnh",
            "Decree 30/2020/NĐ-CP of 5 March 2020 (Annex I) on legal bases; guidance letters of the Ministry of Home Affairs; practice of provincial plans"));

    public override void Define()
    {
        PlanDocument plan = default!;
        RequiredPart part = default!;
        IEnumerable<Section> sections = default!;
        When()
            .Match(() => plan, p => YearlyReformPlan.Is(p))
            .Match(() => part, r => !r.IsArea, r => !r.IsPresent, r => IsReported(r), r => r.Level == "mandatory" || YearlyReformPlan.IsOfProvince(plan))
            // A text without any chapter is laid out in a way that was not understood; nothing can be called absent there.
            .Exists<Section>(s => s.Kind == SectionKind.Chapter)
            .Query(() => sections, q => q.Match<Section>(s => s.Kind == SectionKind.Chapter).Collect());
        Then()
            .Yield(_ => FindingOn(PlanAnchor.ForChapter(plan, sections), part));
    }

    /// <summary>An annex that nobody announces is no fault; one that is announced has a rule of its own.</summary>
    private static bool IsReported(RequiredPart part) => part.Id != "phu-luc" && part.Level switch
    {
        "mandatory" => true,
        "expected" => !part.IsCoveredElsewhere || part.Id == "kinh-phi",
        _ => false,
    };

    private RuleFinding FindingOn(Fact anchor, RequiredPart part)
    {
        var message = (part.IsCoveredElsewhere ? Scattered : Absent).With("chapter", part.Name).With("basis", part.BasisVi, part.BasisEn);
        var severity = part.Level == "mandatory"
            ? part.IsCoveredElsewhere ? Severity.Warning : Severity.Error
            : part.IsCoveredElsewhere ? Severity.Info : Severity.Warning;
        return Report(anchor, PlanAnchor.PartOf(anchor), message, severity);
    }
}
