using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.TaskAgencies;

/// <summary>Reads whom the chapter on implementation gives duties.</summary>
internal sealed class DutyReader(AgencyRegistry agencies, FactPlaces places)
{
    public (IReadOnlyList<Duty> Duties, DutyChapter? Chapter) Read(IReadOnlyList<Section> sections, IReadOnlyList<AgencyMention> mentions)
    {
        var chapter = sections.LastOrDefault(section => section.Kind == SectionKind.Chapter && section.ChapterId == PlanStructure.Implementation);
        if (chapter is null) return ([], null);
        var start = places.SpanOf(chapter, FactPart.All).End;
        // A loop: LINQ over numbers is compiled at every start.
        var end = int.MaxValue;
        foreach (var section in sections)
        {
            if (section.Ordinal > chapter.Ordinal && section.Kind is SectionKind.Chapter or SectionKind.Annex) end = Math.Min(end, places.SpanOf(section, FactPart.All).Start);
        }

        var duties = new List<Duty>();
        var hasCatchAll = sections.Any(section => section.Ordinal > chapter.Ordinal && section.ParentOrdinal == chapter.Ordinal && agencies.IsCollective(section.Title));
        foreach (var mention in mentions)
        {
            var at = places.SpanOf(mention, FactPart.All).Start;
            if (at < start || at >= end || agencies.ById(mention.AgencyId) is not { } agency) continue;
            if (agency.Kind == AgencyKind.Collective) hasCatchAll = true;
            else duties.Add(new Duty(duties.Count, agency.Id));
            if (agency.Parent is { } parent) duties.Add(new Duty(duties.Count, parent));
        }

        return (duties, new DutyChapter(0, chapter, duties.DistinctBy(duty => duty.AgencyId).Count(), hasCatchAll));
    }
}
