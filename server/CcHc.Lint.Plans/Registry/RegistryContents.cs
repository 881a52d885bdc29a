namespace CcHc.Lint.Plans.Registry;

/// <summary>The registry's entries as plain lists: what its files hold and what its binary form stores.</summary>
public sealed record RegistryContents
{
    public static readonly RegistryContents Empty = new();

    /// <summary>Day up to which the entries were kept; null for an office's additions, which say nothing of it.</summary>
    public DateOnly? KnownUntil { get; init; }

    public IReadOnlyList<Instrument> Instruments { get; init; } = [];

    /// <summary>Names of laws beyond those in <see cref="Instruments"/>, for recognising a law cited by name.</summary>
    public IReadOnlyList<string> LawNames { get; init; } = [];

    public IReadOnlyList<Agency> Agencies { get; init; } = [];

    /// <summary>Words that open a collective ("các", "mọi"), for groups that no entry lists.</summary>
    public IReadOnlyList<string> CollectiveOpenings { get; init; } = [];

    public IReadOnlyList<Province> Provinces { get; init; } = [];

    public IReadOnlyList<Programme> Programmes { get; init; } = [];

    public IReadOnlyList<ReformArea> Areas { get; init; } = [];

    public IReadOnlyList<PlanChapter> Chapters { get; init; } = [];

    public IReadOnlyList<AnnexColumn> Columns { get; init; } = [];

    public IReadOnlyList<LeadByArea> Leads { get; init; } = [];

    public IReadOnlyList<DocumentType> DocumentTypes { get; init; } = [];

    public IReadOnlyList<IssuerCode> Issuers { get; init; } = [];
}
