using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Wording;

namespace CcHc.Lint.Plans;

/// <summary>Everything known of one document: the facts that rules match on and, beside them, their places.</summary>
public sealed class Plan
{
    public required Document Document { get; init; }

    public required PlanDocument Profile { get; init; }

    /// <summary>Headings and numbered clauses in reading order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    public required IReadOnlyList<PlanTask> Tasks { get; init; }

    public IReadOnlyList<Citation> Citations { get; internal set; } = [];

    /// <summary>How instruments are cited: forms, dates, bases, designations (<see cref="CitationForm"/>, <see cref="CitationMention"/> and the like).</summary>
    public IReadOnlyList<Fact> CitationDetails { get; internal set; } = [];

    public required IReadOnlyList<AgencyMention> Agencies { get; init; }

    public required IReadOnlyList<Abbreviation> Abbreviations { get; init; }

    public IReadOnlyList<AnnexReference> AnnexReferences { get; internal set; } = [];

    public IReadOnlyList<RequiredPart> RequiredParts { get; internal set; } = [];

    /// <summary>Damaged words, short forms, doubtful terms.</summary>
    public WordingFacts Wording { get; internal set; } = WordingFacts.None;

    public required FactPlaces Places { get; init; }

    /// <summary>What the reader of findings should know: a day past the registry's end, an as-of date that had to be guessed.</summary>
    public required IReadOnlyList<LocalizedText> Notices { get; init; }

    /// <summary>What follows from the other facts taken together: breaks of numbering, blanks, repeated tasks and the like.</summary>
    public IReadOnlyList<Fact> Further { get; internal set; } = [];

    /// <summary>How the document is set; empty for formats that fix no look and for a text without a printed head.</summary>
    public IReadOnlyList<Fact> Layout { get; internal set; } = [];

    /// <summary>All facts but those of the layout, for a rule session.</summary>
    public IEnumerable<Fact> Facts =>
        [
            Profile, .. Sections, .. Tasks, .. Citations, .. CitationDetails, .. Agencies, .. Abbreviations, .. AnnexReferences,
            .. RequiredParts, .. Wording.All, .. Further,
        ];
}
