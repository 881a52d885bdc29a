using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Requirements;

/// <summary>States which chapters and reform areas a plan of its period must have, and which of them it has.</summary>
internal sealed class RequirementReader(PlanStructure structure)
{
    /// <returns>Nothing for what is no plan: a công văn or decision has no chapters to miss.</returns>
    public IReadOnlyList<RequiredPart> Read(PlanDocument profile, IReadOnlyList<Section> sections, IReadOnlyList<PlanTask> tasks, IReadOnlyList<TextUnit> units)
    {
        if (profile.Kind != PlanDocumentKind.Plan) return [];
        var parts = new List<RequiredPart>();
        var headings = sections.Where(section => section.Kind is not (SectionKind.Clause or SectionKind.AnnexArea)).ToList();
        var named = new HashSet<string>(headings.SelectMany(heading => structure.ChaptersOf(heading.Title)).Select(chapter => chapter.Id), StringComparer.Ordinal);
        if (units.Any(unit => StartsWithBasis(unit.Folded))) named.Add("can-cu");
        if (headings.Exists(heading => heading.Kind == SectionKind.Annex) || tasks.Count > 0) named.Add("phu-luc");
        foreach (var chapter in structure.Chapters)
        {
            var isPresent = named.Contains(chapter.Id) || chapter.Alternatives.Any(named.Contains);
            parts.Add(new RequiredPart(parts.Count, chapter.Id, chapter.Name, false, chapter.Level, isPresent, !isPresent && IsInside(chapter, units))
            {
                BasisVi = chapter.BasisVi, BasisEn = chapter.BasisEn,
            });
        }

        if (profile.Year is { } year && structure.ProgrammeFor(year) is { } programme) AddAreas(parts, programme, sections);
        return parts;
    }

    private void AddAreas(List<RequiredPart> parts, Programme programme, IReadOnlyList<Section> sections)
    {
        var inText = AreasOf(sections.Where(section => section.Kind is not (SectionKind.Clause or SectionKind.AnnexArea)));
        var inAnnex = AreasOf(sections.Where(section => section.Kind is SectionKind.AnnexArea or SectionKind.Clause));
        // A plan that keeps no area headings at all is laid out otherwise; single areas cannot be called absent then.
        if (inText.Count + inAnnex.Count == 0) return;
        foreach (var area in programme.Areas)
        {
            var counterparts = structure.Areas.FirstOrDefault(known => known.Id == area.Id)?.Counterparts ?? [];
            var isPresent = inText.Contains(area.Id) || counterparts.Any(inText.Contains);
            parts.Add(new RequiredPart(parts.Count, area.Id, area.ProvincialName ?? area.Name, true, "mandatory", isPresent, inAnnex.Contains(area.Id) || counterparts.Any(inAnnex.Contains))
            {
                BasisVi = $"{programme.Instrument} ({programme.Period})", BasisEn = $"{programme.Instrument} ({programme.Period})",
            });
        }
    }

    private static HashSet<string> AreasOf(IEnumerable<Section> sections) =>
        new(sections.Select(section => section.AreaId).OfType<string>(), StringComparer.Ordinal);

    private static bool IsInside(PlanChapter chapter, IReadOnlyList<TextUnit> units) =>
        chapter.InsideWords.Count > 0
        && chapter.InsideWords.Select(Documents.Folding.VietnameseText.Fold).Any(word => units.Any(unit => unit.Folded.Contains(word, StringComparison.Ordinal)));

    private static bool StartsWithBasis(string folded) =>
        folded.StartsWith("căn cứ ", StringComparison.Ordinal) || folded.StartsWith("thực hiện ", StringComparison.Ordinal)
        || folded.StartsWith("nhằm ", StringComparison.Ordinal) || folded.StartsWith("triển khai ", StringComparison.Ordinal)
        || folded.StartsWith("tiếp tục thực hiện ", StringComparison.Ordinal) || folded.StartsWith("để thực hiện ", StringComparison.Ordinal);
}
