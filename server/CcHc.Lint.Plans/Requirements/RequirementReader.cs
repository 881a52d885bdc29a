using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Requirements;

/// <summary>States which chapters and reform areas a plan of its period must have, and which of them it has.</summary>
internal sealed class RequirementReader(PlanStructure structure)
{
    private const int LongestJoinedTitle = 100;

    /// <param name="sections">Headings and clauses of the document.</param>
    /// <param name="texts">Its words by the chapters they stand in.</param>
    /// <returns>Nothing for what is no plan: a công văn or decision has no chapters to miss.</returns>
    public IReadOnlyList<RequiredPart> Read(PlanDocument profile, IReadOnlyList<Section> sections, IReadOnlyList<PlanTask> tasks, ChapterTexts texts)
    {
        if (profile.Kind != PlanDocumentKind.Plan) return [];
        var parts = new List<RequiredPart>();
        var named = ChaptersNamed(sections);
        if (texts.HasBasis) named.TryAdd("can-cu", -1);
        // Tasks in labelled lines of the text are no annex.
        var hasTable = tasks.Any(task => task.IsInTable);
        if (hasTable) named.TryAdd("phu-luc", -1);
        if (TaskChapters.Find(sections, structure) is >= -1 and var divided) named.TryAdd("nhiem-vu", divided);
        foreach (var chapter in structure.Chapters)
        {
            var heading = HeadingOf(chapter, named);
            parts.Add(new RequiredPart(parts.Count, chapter.Id, chapter.Name, false, chapter.Level, heading > -2, heading == -2 && texts.Hold(chapter))
            {
                BasisVi = chapter.BasisVi, BasisEn = chapter.BasisEn, HeadingOrdinal = Math.Max(heading, -1),
            });
        }

        if (profile.Year is { } year && structure.ProgrammeFor(year) is { } programme) AddAreas(parts, programme, sections, hasTable, texts);
        return parts;
    }

    /// <summary>The ordinal of the heading that names the chapter or stands for it, -1 where it is there without one, -2 where it is not there.</summary>
    private static int HeadingOf(PlanChapter chapter, Dictionary<string, int> named)
    {
        if (named.TryGetValue(chapter.Id, out var own)) return own;
        foreach (var id in chapter.Alternatives)
        {
            if (named.TryGetValue(id, out var other)) return other;
        }

        return -2;
    }

    private Dictionary<string, int> ChaptersNamed(IReadOnlyList<Section> sections)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (section.Kind is SectionKind.Clause or SectionKind.AnnexArea) continue;
            if (section.Kind == SectionKind.Annex) named.TryAdd("phu-luc", section.Ordinal);
            if (section.ChapterId is { } id) named.TryAdd(id, section.Ordinal);
            foreach (var chapter in structure.ChaptersOf(section.Title)) named.TryAdd(chapter.Id, section.Ordinal);
            foreach (var chapter in FurtherChapters(section.Title)) named.TryAdd(chapter.Id, section.Ordinal);
        }

        return named;
    }

    /// <summary>What one heading joins: "KINH PHÍ VÀ CHẾ ĐỘ BÁO CÁO" names two chapters.</summary>
    private IEnumerable<PlanChapter> FurtherChapters(string title)
    {
        if (title.Length > LongestJoinedTitle) return [];
        var parts = VietnameseText.Fold(title).Replace(" và ", ",", StringComparison.Ordinal).Replace(" - ", ",", StringComparison.Ordinal).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Skip(1).Select(structure.ChapterOf).OfType<PlanChapter>().Where(chapter => chapter.Id is not ("can-cu" or "phu-luc"));
    }

    private void AddAreas(List<RequiredPart> parts, Programme programme, IReadOnlyList<Section> sections, bool hasTasks, ChapterTexts texts)
    {
        var inText = AreasOf(sections.Where(section => section.Kind is not (SectionKind.Clause or SectionKind.AnnexArea)));
        foreach (var area in texts.AreasOpened(structure)) inText.TryAdd(area, -1);
        // The rows of a table without any task name areas, but nothing is planned for them there.
        var inAnnex = AreasOf(sections.Where(section => section.Kind == SectionKind.Clause || (hasTasks && section.Kind == SectionKind.AnnexArea)));
        // A plan that keeps no area headings at all is laid out otherwise; single areas cannot be called absent then.
        if (inText.Count + inAnnex.Count == 0) return;
        AreaTitles? titles = null;
        foreach (var area in programme.Areas)
        {
            // The name of another programme stands for the area; that it is the wrong name is for a rule to say.
            var counterpart = structure.AreaById(area.Id)?.Counterparts.FirstOrDefault(inText.ContainsKey);
            var hasOwn = inText.TryGetValue(area.Id, out var heading);
            if (!hasOwn && counterpart is not null) heading = inText[counterpart];
            var isPresent = hasOwn || counterpart is not null;
            if (!isPresent && structure.AreaById(area.Id) is { } named && (titles ??= new AreaTitles(sections)).Find(named) is { } title)
            {
                heading = title;
                isPresent = true;
            }

            var isInAnnex = inAnnex.ContainsKey(area.Id) || structure.AreaById(area.Id)?.Counterparts.Any(inAnnex.ContainsKey) == true;
            parts.Add(new RequiredPart(parts.Count, area.Id, area.ProvincialName ?? area.Name, true, "mandatory", isPresent, isInAnnex)
            {
                BasisVi = $"{programme.Instrument} ({programme.Period})", BasisEn = $"{programme.Instrument} ({programme.Period})",
                UsesOldName = counterpart is not null && !hasOwn, HeadingOrdinal = isPresent ? heading : -1,
            });
        }
    }

    private Dictionary<string, int> AreasOf(IEnumerable<Section> sections)
    {
        var areas = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (section.AreaId is null) continue;
            foreach (var area in structure.AreasOf(section.Title)) areas.TryAdd(area.Id, section.Ordinal);
        }

        return areas;
    }
}
