using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Outline;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Requirements;

/// <summary>Finds the part that plans the tasks by what it is divided into, whatever its title says: "II. KẾ HOẠCH CỤ THỂ" with the reform areas below.</summary>
internal static class TaskChapters
{
    private const int FewestAreas = 3;

    /// <returns>The ordinal of the first part of the body that is divided into reform areas, -1 where they are chapters themselves, -2 where there is none.</returns>
    public static int Find(IReadOnlyList<Section> sections, PlanStructure structure)
    {
        var areas = new Dictionary<int, HashSet<string>>();
        foreach (var section in sections)
        {
            if (section.AreaId is null || section.Kind is SectionKind.Clause or SectionKind.AnnexArea or SectionKind.Annex) continue;
            var parent = section.Kind == SectionKind.Chapter ? -1 : section.ParentOrdinal;
            if (!areas.TryGetValue(parent, out var below)) areas.Add(parent, below = new HashSet<string>(StringComparer.Ordinal));
            foreach (var area in structure.AreasOf(section.Title)) below.Add(area.Id);
            if (below.Count >= FewestAreas && MayPlan(parent, sections, structure)) return parent;
        }

        return -2;
    }

    // Goals and duties of bodies are divided by areas too, and so are annexes and reports on the year before.
    private static bool MayPlan(int ordinal, IReadOnlyList<Section> sections, PlanStructure structure)
    {
        for (var at = ordinal; at >= 0; at = sections[at].ParentOrdinal)
        {
            var section = sections[at];
            if (section.Kind == SectionKind.Annex || ReportTitles.Opens(VietnameseText.Fold(section.Title), section.Kind) || structure.ChaptersOf(section.Title).Count > 0) return false;
        }

        return true;
    }
}
