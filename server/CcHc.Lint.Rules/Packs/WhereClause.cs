using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Rules.Packs;

/// <summary>Where a rule looks. What is empty or null doesn't restrict.</summary>
public sealed record WhereClause
{
    public static readonly WhereClause Everywhere = new();

    public IReadOnlyList<PlanDocumentKind> Kinds { get; init; } = [];

    /// <summary>Periods of the reform programme ("2021-2030").</summary>
    public IReadOnlyList<string> Periods { get; init; } = [];

    /// <summary>First and last year of the plan, inclusive.</summary>
    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    /// <summary>Words of the title, one of which must occur; folded.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Ids of chapters.</summary>
    public IReadOnlyList<string> Chapters { get; init; } = [];

    /// <summary>Columns of task tables.</summary>
    public IReadOnlyList<FactPart> Columns { get; init; } = [];

    /// <summary>Patterns of paths, from the folder of the configuration that names the pack.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>True where the rule looks at a document at all.</summary>
    public bool FitsDocument(PackDocument document)
    {
        var profile = document.Plan.Profile;
        if (Kinds.Count > 0 && !Kinds.Contains(profile.Kind)) return false;
        if (Periods.Count > 0 && (profile.Period is null || !Periods.Contains(profile.Period, StringComparer.Ordinal))) return false;
        if (FromYear is not null && !(profile.Year >= FromYear)) return false;
        if (ToYear is not null && !(profile.Year <= ToYear)) return false;
        if (Files.Count > 0 && !Files.Any(document.FitsPath)) return false;
        return Subjects.Count == 0 || Subjects.Any(words => document.FoldedTitle.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>True where the rule looks at a place of a document.</summary>
    public bool Fits(PackDocument document, TextSpan span) =>
        (Chapters.Count == 0 || document.ChaptersAt(span.Start).Any(id => Chapters.Contains(id, StringComparer.Ordinal)))
        && (Columns.Count == 0 || Columns.Any(column => document.IsInColumn(span, column)));
}
