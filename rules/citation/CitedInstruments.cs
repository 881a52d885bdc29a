using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.RulePacks;

/// <summary>Which instruments a document cites, asked for each of its citations: looked up, not searched again each time.</summary>
internal sealed class CitedInstruments
{
    private const int NoDay = -1;

    private readonly HashSet<string> _resolved = new(StringComparer.Ordinal);

    // By folded symbol: the numbers of the days that citations give; of sets of days the runtime compiles a class at every start.
    private readonly Dictionary<string, HashSet<int>> _daysOf = new(StringComparer.Ordinal);

    // By the identity of a successor: the first legal basis that it replaces.
    private readonly Dictionary<string, int> _firstReplaced = new(StringComparer.Ordinal);

    private CitedInstruments()
    {
    }

    /// <param name="all">Every citation of the document.</param>
    /// <remarks>No constructor: for one that a rule calls the runtime compiles a stub at every start.</remarks>
    public static CitedInstruments Of(IEnumerable<CitationMention> all)
    {
        var cited = new CitedInstruments();
        foreach (var mention in all) cited.Add(mention.Citation);
        return cited;
    }

    /// <summary>True where the document cites the instrument: by its entry, or by its symbol with its day or without one.</summary>
    public bool Holds(Instrument instrument) => _resolved.Contains(instrument.Identity)
        || (_daysOf.TryGetValue(VietnameseText.Fold(instrument.Symbol), out var days) && (days.Contains(NoDay) || days.Contains(NumberOf(instrument.Issued))));

    /// <summary>True where a legal basis before the citation is replaced by the same instrument.</summary>
    public bool ReplacesEarlierBasis(Citation citation, Instrument successor) =>
        _firstReplaced.TryGetValue(successor.Identity, out var first) && first < citation.Ordinal;

    private static int NumberOf(DateOnly? day) => day is { } known ? known.DayNumber : NoDay;

    private void Add(Citation citation)
    {
        if (citation.Resolved is { } identity) _resolved.Add(identity);
        if (citation.Symbol is { } symbol)
        {
            var folded = VietnameseText.Fold(symbol);
            if (!_daysOf.TryGetValue(folded, out var days)) _daysOf.Add(folded, days = []);
            days.Add(NumberOf(citation.Date));
        }

        if (!citation.IsBasis || citation.Successor is not { } successor) return;
        if (!_firstReplaced.TryGetValue(successor.Identity, out var first) || citation.Ordinal < first) _firstReplaced[successor.Identity] = citation.Ordinal;
    }
}
