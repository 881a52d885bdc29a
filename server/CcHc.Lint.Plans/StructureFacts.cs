using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Outline;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Tasks;

namespace CcHc.Lint.Plans;

/// <summary>How the document is built: its headings and the tasks below them.</summary>
internal sealed record StructureFacts(IReadOnlyList<OutlineEntry> Entries, IReadOnlyList<Section> Sections, IReadOnlyList<PlanTask> Tasks)
{
    public static StructureFacts Read(Document document, TextFacts texts, PlanDocument profile, RegistryData registry, PlanMemory memory, FactPlaces places)
    {
        var entries = new OutlineReader(registry.Structure, registry.Agencies).Read(document, texts.Rows);
        if (BodyEnd.Of(document, entries) is { } end) places.Add(profile, FactPart.BodyEnd, new TextSpan(end, end));
        return new StructureFacts(
            entries, new SectionFacts(registry.Structure).Build(entries, places),
            new TaskFacts(registry.Agencies, profile.Year, memory).Build(texts.Rows, LabelledTasks.Of(texts.Labelled, entries), entries, places));
    }
}
