using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>Makes the facts that tell how instruments are cited, beside which ones are.</summary>
internal sealed class CitationDetails(RegistryData registry, PlanDocument profile)
{
    /// <param name="found">What was read, in the order of <paramref name="citations"/>.</param>
    /// <param name="firstSectionBlock">Index of the block where the body begins.</param>
    public IReadOnlyList<Fact> Build(
        Document document, List<TextUnit> units, List<RawCitation> found, IReadOnlyList<Citation> citations, int firstSectionBlock, FactPlaces places) =>
    [
        .. CitationFormReader.Read(document, found, citations),
        .. new CitationMentionReader(registry.Instruments, profile.AsOf).Read(found, citations, places),
        .. BasisLineReader.Read(document, firstSectionBlock, citations, places),
        .. UnnumberedReader.Read(units, found, places),
        .. new StandardNameReader(registry.Instruments, registry.KnownUntil.Year).Read(units, places),
    ];
}
