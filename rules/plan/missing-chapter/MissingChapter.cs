using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A chapter that a yearly plan must or should have and that no heading names.</summary>
public sealed class MissingChapter : LintRule<MissingChapterOptions>
{
    /// <summary>Level of the chapters that the office asks for.</summary>
    private const string Extra = "extra";

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
            "Decree 30/2020/NĐ-CP of 5 March 2020 (Annex I) on legal bases; guidance letters of the Ministry of Home Affairs; practice of provincial plans")) { NeedsWholeText = true };

    public override void Define()
    {
        PlanDocument plan = default!;
        RequiredPart part = default!;
        IEnumerable<Section> sections = default!;
        When()
            .Match(() => plan, p => YearlyReformPlan.Is(p))
            // A text without any chapter is laid out in a way that was not understood; nothing can be called absent there.
            .Exists<Section>(s => s.Kind == SectionKind.Chapter)
            .Query(() => sections, q => q.Match<Section>().Collect())
            .Query(() => part, q => q.Match<RequiredPart>(r => !r.IsArea).Collect().SelectMany(parts => WithExtra(parts)))
            .Having(
                () => !IsPresent(part, sections), () => IsReported(part),
                () => part.Level != "expected" || YearlyReformPlan.IsOfProvince(plan));
        Then()
            .Yield(_ => FindingOn(plan, sections, part));
    }

    /// <summary>The chapters of the registry and those that the office asks for.</summary>
    private IEnumerable<RequiredPart> WithExtra(IEnumerable<RequiredPart> parts) => parts.Concat(Options.ExtraChapters.Select((name, number) =>
        new RequiredPart(-1 - number, "", name, false, Extra, false, false) { BasisVi = "quy định của đơn vị", BasisEn = "the office's own rules" }));

    private static bool IsPresent(RequiredPart part, IEnumerable<Section> sections)
    {
        if (part.Level != Extra) return part.IsPresent;
        var name = VietnameseText.Fold(part.Name);
        return sections.Any(section => section.Kind != SectionKind.Clause && VietnameseText.Fold(section.Title).Contains(name, StringComparison.Ordinal));
    }

    private bool IsReported(RequiredPart part) => SeverityOf(part) is not null;

    /// <summary>How much it weighs that the part is absent; null where it is not reported.</summary>
    private Severity? SeverityOf(RequiredPart part)
    {
        if (part.Level == Extra) return Options.ExtraLevel.ToSeverity();
        if (Options.Levels.Count > 0 && Options.Levels.TryGetValue(part.Id, out var level))
            return (part.IsCoveredElsewhere && level > FindingLevel.Off ? level - 1 : level).ToSeverity();

        // An annex that nobody announces is no fault; one that is announced has a rule of its own.
        if (part.Id == "phu-luc") return null;
        return part.Level switch
        {
            "mandatory" => part.IsCoveredElsewhere ? Severity.Warning : Severity.Error,
            "expected" when !part.IsCoveredElsewhere => Severity.Warning,
            "expected" when part.Id == "kinh-phi" => Severity.Info,
            _ => null,
        };
    }

    private RuleFinding FindingOn(PlanDocument plan, IEnumerable<Section> sections, RequiredPart part)
    {
        var anchor = PlanAnchor.ForChapter(plan, sections);
        var message = (part.IsCoveredElsewhere ? Scattered : Absent).With("chapter", part.Name).With("basis", part.BasisVi, part.BasisEn);
        var fix = part.IsCoveredElsewhere ? null : ChapterSkeleton.FixFor(plan, part, sections);
        return Report(anchor, PlanAnchor.PartOf(anchor), message, SeverityOf(part)!.Value) with
        {
            Fixes = fix is null ? ValueList<RuleFix>.Empty : new ValueList<RuleFix>([fix]),
        };
    }
}
