using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Blanks;
using CcHc.Lint.Plans.DateStatements;
using CcHc.Lint.Plans.Duplicates;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.FormerBodies;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Numbering;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Targets;
using CcHc.Lint.Plans.TaskAgencies;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans;

/// <summary>Facts that follow from the others taken together: what only shows when the whole plan has been read.</summary>
internal static class FurtherFacts
{
    /// <param name="plan">What is read so far; all but its wording.</param>
    /// <param name="namingFormer">The units that name bodies which have ended, by index.</param>
    /// <param name="places">Where its facts stand, and these.</param>
    public static IEnumerable<Fact> Read(
        Plan plan, IReadOnlyList<Target> targets, RegistryData registry, List<TextUnit> units, HashSet<int> namingFormer, FactPlaces places, PlanMemory memory,
        CancellationToken cancellation)
    {
        var profile = plan.Profile;
        foreach (var fact in NumberingReader.Read(plan.Document, plan.Sections, plan.Tasks, places)) yield return fact;
        foreach (var fact in BlankReader.Read(units, FirstSectionBlock(plan, places), places)) yield return fact;
        if (BlankReader.ReadHead(plan.Document, profile) is { } head) yield return head;
        foreach (var fact in new TaskAgencyReader(registry.Agencies, profile.AsOf, places, memory).Read(plan.Tasks)) yield return fact;
        foreach (var fact in new FormerBodyReader(registry, profile, places).Read(units, namingFormer, plan.Tasks, plan.Citations)) yield return fact;
        cancellation.ThrowIfCancellationRequested();
        foreach (var fact in new RepeatedTaskReader(new TaskWords(plan.Abbreviations), memory).Read(plan.Tasks)) yield return fact;
        foreach (var fact in YearStatementReader.Read(units, profile.Title, plan.Sections, places)) yield return fact;
        foreach (var fact in DateStatementReader.Read(units, plan, places)) yield return fact;
        foreach (var fact in targets) yield return fact;
        foreach (var fact in ProgrammeMentionReader.Read(units, plan.Citations, registry.Structure, places)) yield return fact;
        foreach (var fact in AreaCoverageReader.Read(profile, plan.Sections, plan.Tasks, registry.Structure)) yield return fact;
        var (duties, chapter) = new DutyReader(registry.Agencies, places).Read(plan.Sections, plan.Agencies);
        foreach (var duty in duties) yield return duty;
        if (chapter is not null) yield return chapter;
    }

    private static int FirstSectionBlock(Plan plan, FactPlaces places)
    {
        if (plan.Sections.Count == 0) return int.MaxValue;
        var start = places.SpanOf(plan.Sections[0], FactPart.All).Start;
        var blocks = plan.Document.Blocks;
        for (var b = 0; b < blocks.Count; b++)
        {
            if (blocks[b].Span.End > start) return b;
        }

        return blocks.Count;
    }
}
