using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Abbreviations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Targets;
using CcHc.Lint.Plans.Tasks;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans;

/// <summary>What follows from the texts alone, before anything is known of the document.</summary>
/// <param name="Rows">Rows of task tables.</param>
/// <param name="Labelled">Tasks in labelled lines.</param>
internal sealed record TextFacts(IReadOnlyList<RawRow> Rows, IReadOnlyList<RawRow> Labelled, IReadOnlyList<Abbreviation> Abbreviations, IReadOnlyList<Target> Targets)
{
    public static TextFacts Read(Document document, List<TextUnit> units, PlanStructure structure, PlanMemory memory, FactPlaces places) => new(
        TaskTableReader.Read(document, structure, memory), LabelledTaskReader.Read(document, structure, memory), AbbreviationReader.Read(units, places), TargetReader.Read(units, places));
}
