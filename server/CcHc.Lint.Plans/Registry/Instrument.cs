namespace CcHc.Lint.Plans.Registry;

/// <summary>How well a fact of the registry is founded.</summary>
public enum Confidence
{
    /// <summary>A source was seen.</summary>
    Verified,

    /// <summary>Inferred from what was seen.</summary>
    Likely,

    /// <summary>From memory only.</summary>
    Unverified,
}

/// <summary>A legal instrument, Party document or standard, identified by symbol and date of issue (numbers are re-used every year).</summary>
public sealed record Instrument
{
    public required string Symbol { get; init; }

    /// <summary>Type word in Vietnamese: "Nghị quyết", "Luật", "Tiêu chuẩn".</summary>
    public required string Kind { get; init; }

    public required string Issuer { get; init; }

    public DateOnly? Issued { get; init; }

    /// <summary>First day in force; null where not known, then the day of issue counts.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>First day on which it is wholly no longer in force; null where it still is or no express end is known.</summary>
    public DateOnly? Expired { get; init; }

    /// <summary>First and last year of the programme it sets, or null.</summary>
    public int? PeriodFrom { get; init; }

    public int? PeriodTo { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<InstrumentRelation> SupersededBy { get; init; } = [];

    public IReadOnlyList<InstrumentRelation> Supersedes { get; init; } = [];

    public IReadOnlyList<InstrumentRelation> AmendedBy { get; init; } = [];

    public IReadOnlyList<InstrumentRelation> PartlySupersededBy { get; init; } = [];

    public string? Note { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public Confidence Confidence { get; init; }

    /// <summary>"76/NQ-CP@2021-07-15", or the symbol alone where the date of issue is not known.</summary>
    public string Identity => Issued is { } issued ? $"{Symbol}@{issued.Year:D4}-{issued.Month:D2}-{issued.Day:D2}" : Symbol;
}

/// <summary>A relation to another instrument.</summary>
/// <param name="Symbol">As named in the entry.</param>
/// <param name="Identity">Identity of the entry that is meant, or null where the registry holds none.</param>
/// <param name="Confidence">Of the entry that says the instrument was replaced.</param>
public sealed record InstrumentRelation(string Symbol, string? Identity, Confidence Confidence);
