using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Outline;

/// <summary>Makes section facts of outline entries and notes where their words stand.</summary>
internal sealed class SectionFacts(PlanStructure structure)
{
    public IReadOnlyList<Section> Build(IReadOnlyList<OutlineEntry> entries, FactPlaces places)
    {
        var sections = new List<Section>(entries.Count);
        foreach (var entry in entries)
        {
            var title = entry.Title.Text.Replace('\n', ' ').Trim();
            var isHeading = entry.Kind != SectionKind.Clause;
            var section = new Section(
                entry.Ordinal, entry.Kind, LevelOf(entry), entry.Number, title, entry.Parent?.Ordinal ?? -1,
                isHeading && entry.Kind != SectionKind.AnnexArea ? structure.ChapterOf(title)?.Id ?? (entry.AssignsDuties ? PlanStructure.Implementation : null) : null,
                isHeading ? structure.AreaOf(title)?.Id : null)
            {
                HasContent = entry.HasContent,
                TableOrdinal = entry.TableOrdinal,
            };
            places.Add(section, FactPart.All, entry.Span);
            if (entry.Number.Length > 0) places.Add(section, FactPart.Number, entry.NumberSpan);
            if (!entry.Title.IsEmpty) places.Add(section, FactPart.Title, entry.Title);
            sections.Add(section);
        }

        return sections;
    }

    private static int LevelOf(OutlineEntry entry) => entry.Kind switch
    {
        SectionKind.Chapter or SectionKind.Annex or SectionKind.Article => 1,
        SectionKind.Section or SectionKind.AnnexArea => 2,
        SectionKind.Item => 3,
        _ => Math.Clamp(entry.Rank > 3 ? entry.Rank - 1 : entry.Rank, 1, 6),
    };
}
