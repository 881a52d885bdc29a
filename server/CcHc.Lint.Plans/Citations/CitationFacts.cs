using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Makes citation facts: asks the registry what each citation means and what its status is on the as-of day.</summary>
internal sealed class CitationFacts(InstrumentRegistry instruments, PlanDocument profile)
{
    /// <param name="bases">Where what is cited is a legal basis.</param>
    public IReadOnlyList<Citation> Build(List<RawCitation> found, BasisBlocks bases, FactPlaces places)
    {
        var facts = new List<Citation>(found.Count);
        // A line that is broken before "số 76/NQ-CP" looks like a number line; the number counts as the document's own only
        // where the words around it say so as well.
        var own = profile.Number is { } number && found.Any(raw => raw is { IsSelf: true, Symbol: { } symbol } && SameSymbol(symbol, number)) ? number : null;
        foreach (var raw in found)
        {
            var isSelf = raw.IsSelf || raw.Symbol is not null && own is not null && SameSymbol(raw.Symbol, own) && (raw.Date is null || raw.Date == profile.Date);
            var isBasis = !isSelf && !raw.Unit.IsCell && (bases.Contain(raw.Unit.BlockIndex) || BasisOpening.IsInstrument(raw.Unit.Folded));
            var entry = isSelf ? null : Find(raw);
            var status = entry is null ? null : instruments.StatusOn(entry, profile.AsOf);
            var fact = new Citation(facts.Count, raw.Unit.Text.Text[raw.Start..raw.End], raw.Symbol, raw.Kind, raw.Symbol is null ? raw.Name : null, raw.Date, raw.Issuer, isSelf, isBasis)
            {
                Resolved = entry?.Identity,
                Status = status?.Status ?? InstrumentStatus.Unknown,
                Successor = SuccessorOf(entry, status),
                Since = status?.Since,
                Confidence = status?.Confidence ?? Confidence.Verified,
                HasSo = raw.HasSo,
                HasOwnTypeWord = raw.HasOwnTypeWord,
                NameYear = raw.NameYear,
                IsAliasDefinition = raw.IsAliasDefinition,
            };
            places.Add(fact, FactPart.All, raw.Unit.Text, raw.Start, raw.End);
            places.Add(fact, FactPart.Symbol, raw.Unit.Text, raw.SymbolStart, raw.SymbolEnd);
            if (raw.DateRange is { } date) places.Add(fact, FactPart.Date, raw.Unit.Text, date.Start, date.End);
            facts.Add(fact);
        }

        return facts;
    }

    // The successor may have been replaced itself since: what is to be cited is the one in force.
    private Instrument? SuccessorOf(Instrument? entry, StatusOnDay? status) =>
        status is { Status: InstrumentStatus.Superseded or InstrumentStatus.PeriodOver or InstrumentStatus.Expired, By: { } next }
            ? instruments.CurrentSuccessor(entry!, profile.AsOf) ?? next
            : null;

    private Instrument? Find(RawCitation raw) =>
        raw.Symbol is { } symbol ? instruments.Find(symbol, raw.Date, profile.AsOf)
        : raw.Name is { } name ? instruments.FindLaw(name, raw.Date, raw.NameYear, profile.AsOf)
        : null;

    private static bool SameSymbol(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
