namespace CcHc.Lint.Plans.Registry;

/// <summary>Finds the instrument that a relation names, also where its symbol was used more than once.</summary>
internal sealed class InstrumentLookup
{
    private readonly Dictionary<string, List<Instrument>> _bySymbol = new(StringComparer.Ordinal);

    public InstrumentLookup(IReadOnlyList<Instrument> instruments)
    {
        foreach (var instrument in instruments)
        {
            var key = RegistryKeys.Symbol(instrument.Symbol);
            if (!_bySymbol.TryGetValue(key, out var same)) _bySymbol.Add(key, same = []);
            same.Add(instrument);
        }
    }

    /// <summary>The relations of an entry with the field that holds them and whether the other is the later one.</summary>
    public static IEnumerable<(string Field, IReadOnlyList<InstrumentRelation> Relations, bool Later)> RelationsOf(Instrument instrument) =>
    [
        ("supersedes", instrument.Supersedes, false),
        ("superseded_by", instrument.SupersededBy, true),
        ("amended_by", instrument.AmendedBy, true),
        ("partly_superseded_by", instrument.PartlySupersededBy, true),
    ];

    /// <summary>
    /// The entry meant: with "symbol@date" exactly that one; else of several the next one issued after the subject
    /// (or, for what it replaced, the last one before it). Null where there is none.
    /// </summary>
    public Instrument? Find(string named, Instrument subject, bool later)
    {
        var at = named.IndexOf('@', StringComparison.Ordinal);
        var key = RegistryKeys.Symbol(at < 0 ? named : named[..at]);
        if (!_bySymbol.TryGetValue(key, out var same)) return null;
        if (at >= 0) return same.Find(entry => entry.Issued is { } issued && named.AsSpan(at + 1).SequenceEqual(issued.ToString("yyyy-MM-dd")));
        if (same.Count == 1 || subject.Issued is not { } day) return same[0];
        Instrument? best = null;
        foreach (var entry in same)
        {
            if (entry.Issued is not { } issued || (later ? issued < day : issued > day)) continue;
            if (best is null || (later ? issued < best.Issued : issued > best.Issued)) best = entry;
        }

        return best;
    }
}
