using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Rules.Packs.Kinds;

/// <summary>An instrument that a rule names by symbol, by date of issue where given.</summary>
public sealed record NamedInstrument(string Symbol, DateOnly? Date)
{
    /// <summary>True where a citation means the instrument; a citation without date may.</summary>
    public bool Fits(Citation citation) =>
        citation is { IsSelf: false, Symbol: { } symbol }
        && string.Equals(InstrumentSymbols.KeyOf(symbol), InstrumentSymbols.KeyOf(Symbol), StringComparison.Ordinal)
        && (Date is null || citation.Date is null || citation.Date == Date);
}

/// <summary>Kind "required-citation": an instrument that a document must cite.</summary>
/// <param name="inBasis">True where it must stand among the căn cứ.</param>
public sealed class RequiredCitationRule(PackRuleHead head, IReadOnlyList<NamedInstrument> anyOf, bool inBasis) : PackRule(head)
{
    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        foreach (var citation in document.Plan.Citations)
        {
            if ((citation.IsBasis || !inBasis) && anyOf.Any(instrument => instrument.Fits(citation))) yield break;
        }

        yield return new PackMatch(default, "") { Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["expected"] = anyOf[0].Symbol } };
    }
}

/// <summary>Kind "forbidden-citation": instruments that must not be cited.</summary>
public sealed class ForbiddenCitationRule(PackRuleHead head, IReadOnlyList<NamedInstrument> forbidden, string? replacement) : PackRule(head)
{
    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        foreach (var citation in document.Plan.Citations)
        {
            if (!forbidden.Any(instrument => instrument.Fits(citation))) continue;
            var span = document.Plan.Places.SpanOf(citation, FactPart.All);
            if (!Head.Where.Fits(document, span)) continue;
            yield return new PackMatch(span, citation.Text)
            {
                Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["expected"] = replacement ?? "" },
            };
        }
    }
}
