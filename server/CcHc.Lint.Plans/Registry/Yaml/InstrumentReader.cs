using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>Reads entries of the section "instruments".</summary>
internal static class InstrumentReader
{
    public static readonly (string, Confidence)[] Confidences =
        [("verified", Confidence.Verified), ("likely", Confidence.Likely), ("unverified", Confidence.Unverified)];

    public static Instrument Read(YamlEntryReader entry)
    {
        var symbol = entry.RequiredText("symbol");
        var kind = entry.RequiredText("kind");
        if (symbol.Any(char.IsWhiteSpace) && !string.Equals(kind, "Tiêu chuẩn", StringComparison.Ordinal))
            entry.Error(entry.Node("symbol"), "symbol", "Ký hiệu không được có khoảng trắng (trừ tiêu chuẩn).", "A symbol has no white space (standards excepted).");

        var period = entry.Nested("period");
        period?.RequiredText("from");
        period?.RequiredText("to");
        var confidence = entry.Choice("confidence", Confidences, required: true);
        var instrument = new Instrument
        {
            Symbol = symbol,
            Kind = kind,
            Issuer = entry.RequiredText("issuer"),
            Issued = entry.Date("issued"),
            Effective = entry.Date("effective"),
            Expired = entry.Date("expired"),
            PeriodFrom = period?.Year("from"),
            PeriodTo = period?.Year("to"),
            Title = entry.RequiredText("title"),
            Supersedes = Relations(entry, "supersedes", confidence),
            SupersededBy = Relations(entry, "superseded_by", confidence),
            AmendedBy = Relations(entry, "amended_by", confidence),
            PartlySupersededBy = Relations(entry, "partly_superseded_by", confidence),
            Note = entry.Text("note"),
            Sources = entry.Texts("sources"),
            Confidence = confidence,
        };
        period?.Finish();
        CheckOrder(entry, instrument);
        return instrument;
    }

    private static void CheckOrder(YamlEntryReader entry, Instrument instrument)
    {
        if (instrument.Expired is { } expired && (instrument.Effective ?? instrument.Issued) is { } start && expired < start)
            entry.Error(entry.Node("expired"), "expired", "Ngày hết hiệu lực sớm hơn ngày có hiệu lực.", "It expires before it takes effect.");
        if (instrument.Effective < instrument.Issued)
            entry.Error(entry.Node("effective"), "effective", "Ngày có hiệu lực sớm hơn ngày ban hành.", "It takes effect before it is issued.");
        if (instrument.PeriodFrom > instrument.PeriodTo)
            entry.Error(entry.Node("period"), "period", "Năm đầu sau năm cuối.", "The first year is later than the last.");
    }

    private static InstrumentRelation[] Relations(YamlEntryReader entry, string field, Confidence confidence) =>
        [.. entry.Texts(field).Select(symbol => new InstrumentRelation(symbol, null, confidence))];
}
