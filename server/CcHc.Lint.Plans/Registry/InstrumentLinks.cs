namespace CcHc.Lint.Plans.Registry;

/// <summary>Resolves relations to identities and fills the direction that only the other entry states.</summary>
internal static class InstrumentLinks
{
    /// <param name="read">Entries with relations by symbol.</param>
    /// <param name="existing">Further entries that relations may name; they are not part of the result.</param>
    public static RegistryContents Resolve(RegistryContents read, RegistryContents? existing = null)
    {
        IReadOnlyList<Instrument> all = existing is null ? read.Instruments : [.. read.Instruments, .. existing.Instruments];
        var lookup = new InstrumentLookup(all);
        var supersededBy = new Dictionary<Instrument, List<InstrumentRelation>>(ReferenceEqualityComparer.Instance);
        var supersedes = new Dictionary<Instrument, List<InstrumentRelation>>(ReferenceEqualityComparer.Instance);
        foreach (var instrument in all)
        {
            supersededBy[instrument] = Identify(instrument, instrument.SupersededBy, lookup, later: true);
            supersedes[instrument] = Identify(instrument, instrument.Supersedes, lookup, later: false);
        }

        // A relation has the confidence of the entry that says of itself that it was replaced, in both directions.
        foreach (var instrument in all)
        {
            foreach (var relation in instrument.SupersededBy) Fill(supersedes, lookup.Find(relation.Symbol, instrument, later: true), instrument, relation.Confidence, prevails: true);
            foreach (var relation in instrument.Supersedes) Fill(supersededBy, lookup.Find(relation.Symbol, instrument, later: false), instrument, relation.Confidence, prevails: false);
        }

        return read with
        {
            Instruments =
            [
                .. read.Instruments.Select(instrument => instrument with
                {
                    SupersededBy = supersededBy[instrument],
                    Supersedes = supersedes[instrument],
                    AmendedBy = Identify(instrument, instrument.AmendedBy, lookup, later: true),
                    PartlySupersededBy = Identify(instrument, instrument.PartlySupersededBy, lookup, later: true),
                }),
            ],
        };
    }

    private static List<InstrumentRelation> Identify(Instrument subject, IReadOnlyList<InstrumentRelation> relations, InstrumentLookup lookup, bool later) =>
        [.. relations.Select(relation => relation with { Identity = relation.Identity ?? lookup.Find(relation.Symbol, subject, later)?.Identity })];

    private static void Fill(Dictionary<Instrument, List<InstrumentRelation>> direction, Instrument? entry, Instrument other, Confidence confidence, bool prevails)
    {
        if (entry is null) return;
        var relations = direction[entry];
        var known = relations.FindIndex(relation => string.Equals(relation.Identity, other.Identity, StringComparison.Ordinal));
        if (known >= 0)
        {
            if (prevails) relations[known] = relations[known] with { Confidence = confidence };
            return;
        }

        relations.Add(new InstrumentRelation(other.Symbol, other.Identity, confidence));
    }
}
