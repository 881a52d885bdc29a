namespace CcHc.Lint.Server.Lookups;

/// <summary>What "lookup --format json" prints: every entry with the symbol, each with its status on the day.</summary>
internal sealed record LookupJson(DateOnly AsOf, DateOnly KnownUntil, IReadOnlyList<LookupEntry> Instruments);

internal sealed record LookupEntry(
    string Identity, string Symbol, string Kind, string Issuer, string Title, DateOnly? Issued, DateOnly? Effective, DateOnly? Expired,
    string? Period, LookupStatus Status, LookupSuccessor? CurrentSuccessor,
    IReadOnlyList<LookupRelation> SupersededBy, IReadOnlyList<LookupRelation> Supersedes,
    IReadOnlyList<LookupRelation> AmendedBy, IReadOnlyList<LookupRelation> PartlySupersededBy,
    string? Note, IReadOnlyList<string> Sources, string Confidence);

/// <param name="Status">A status of the contract ("in-force").</param>
internal sealed record LookupStatus(string Status, DateOnly? Since, string? By, string Confidence);

internal sealed record LookupSuccessor(string Identity, string Kind, string Issuer, string Title);

internal sealed record LookupRelation(string Symbol, string? Identity, string Confidence);
