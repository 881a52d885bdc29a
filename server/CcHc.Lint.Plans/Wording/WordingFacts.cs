using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>What was found about the wording of a document.</summary>
public sealed record WordingFacts(
    IReadOnlyList<WordingSlip> Slips,
    IReadOnlyList<WordingAbbreviation> Abbreviations,
    IReadOnlyList<WordingNameVariant> NameVariants,
    IReadOnlyList<WordingVagueDuty> VagueDuties,
    IReadOnlyList<WordingTerm> Terms,
    IReadOnlyList<WordingUncomposed> Uncomposed,
    IReadOnlyList<WordingRepeat> Repeats,
    IReadOnlyList<WordingForeignLetter> ForeignLetters)
{
    public static readonly WordingFacts None = new([], [], [], [], [], [], [], []);

    public IEnumerable<Fact> All => [.. Slips, .. Abbreviations, .. NameVariants, .. VagueDuties, .. Terms, .. Uncomposed, .. Repeats, .. ForeignLetters];
}
