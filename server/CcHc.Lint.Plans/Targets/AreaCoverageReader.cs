using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Targets;

/// <summary>Compares the reform areas of the body with those of the annex.</summary>
internal static class AreaCoverageReader
{
    public static IReadOnlyList<AreaCoverage> Read(PlanDocument profile, IReadOnlyList<Section> sections, IReadOnlyList<PlanTask> tasks, PlanStructure structure)
    {
        var annex = sections.Where(section => section.Kind == SectionKind.AnnexArea).ToList();
        // One unnamed area could be any: only an annex whose areas are all known can be said to lack one.
        if (annex.Count < 2 || annex.Exists(area => area.AreaId is null) || profile.Year is not { } year || structure.ProgrammeFor(year) is not { } programme) return [];
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var area in tasks.Any(task => task.IsInTable) ? annex : []) Add(covered, area.Title, structure);
        HashSet<string>? byTasks = null;

        var coverage = new List<AreaCoverage>();
        foreach (var heading in sections.Where(section => section.Kind is SectionKind.Section or SectionKind.Item or SectionKind.Chapter && section.AreaId is not null).DistinctBy(section => section.AreaId))
        {
            var id = heading.AreaId!;
            var counterparts = structure.AreaById(id)?.Counterparts ?? [];
            if (!programme.Areas.Any(area => area.Id == id || counterparts.Contains(area.Id, StringComparer.Ordinal))) continue;
            coverage.Add(new AreaCoverage(coverage.Count, id, heading, IsIn(covered, id, counterparts) || IsIn(byTasks ??= AreasOf(tasks, structure), id, counterparts)));
        }

        return coverage;
    }

    private static bool IsIn(HashSet<string> areas, string id, IReadOnlyList<string> counterparts) => areas.Contains(id) || counterparts.Any(areas.Contains);

    /// <summary>A task may open with the name of an area that has no row of its own.</summary>
    private static HashSet<string> AreasOf(IReadOnlyList<PlanTask> tasks, PlanStructure structure)
    {
        var areas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var task in tasks)
        {
            if (task.IsInTable) Add(areas, task.Task, structure);
        }

        return areas;
    }

    private static void Add(HashSet<string> areas, string title, PlanStructure structure)
    {
        foreach (var area in structure.AreasOf(title)) areas.Add(area.Id);
    }
}
