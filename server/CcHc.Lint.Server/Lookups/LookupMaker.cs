using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Server.Lookups;

/// <summary>Turns entries of the registry into what "lookup --format json" prints.</summary>
internal static class LookupMaker
{
    public static LookupJson Make(IReadOnlyList<Instrument> found, RegistryData registry, DateOnly asOf) =>
        new(asOf, registry.KnownUntil, [.. found.Select(entry => EntryOf(entry, registry.Instruments, asOf))]);

    /// <summary>"2021-2030", or null where the instrument sets no programme.</summary>
    public static string? PeriodOf(Instrument entry) => entry switch
    {
        { PeriodFrom: { } from, PeriodTo: { } to } => $"{from}-{to}",
        { PeriodTo: { } to } => $"-{to}",
        { PeriodFrom: { } from } => $"{from}-",
        _ => null,
    };

    private static LookupEntry EntryOf(Instrument entry, InstrumentRegistry instruments, DateOnly asOf)
    {
        var status = instruments.StatusOn(entry, asOf);
        var successor = instruments.CurrentSuccessor(entry, asOf);
        return new LookupEntry(
            entry.Identity, entry.Symbol, entry.Kind, entry.Issuer, entry.Title, entry.Issued, entry.Effective, entry.Expired, PeriodOf(entry),
            new LookupStatus(ContractNames.Of(status.Status), status.Since, status.By?.Identity, ContractNames.Of(status.Confidence)),
            successor is null ? null : new LookupSuccessor(successor.Identity, successor.Kind, successor.Issuer, successor.Title),
            RelationsOf(entry.SupersededBy), RelationsOf(entry.Supersedes), RelationsOf(entry.AmendedBy), RelationsOf(entry.PartlySupersededBy),
            entry.Note, entry.Sources, ContractNames.Of(entry.Confidence));
    }

    private static List<LookupRelation> RelationsOf(IReadOnlyList<InstrumentRelation> relations) =>
        [.. relations.Select(relation => new LookupRelation(relation.Symbol, relation.Identity, ContractNames.Of(relation.Confidence)))];
}
