namespace CcHc.Lint.Plans.Registry.Binary;

/// <summary>Binary form of instruments. Fields are written and read in the same order.</summary>
internal static class InstrumentBinary
{
    public static void Write(TableWriter to, Instrument entry)
    {
        to.Text(entry.Symbol);
        to.Text(entry.Kind);
        to.Text(entry.Issuer);
        to.Date(entry.Issued);
        to.Date(entry.Effective);
        to.Date(entry.Expired);
        to.Number(entry.PeriodFrom ?? 0);
        to.Number(entry.PeriodTo ?? 0);
        to.Text(entry.Title);
        to.List(entry.SupersededBy, relation => Write(to, relation));
        to.List(entry.Supersedes, relation => Write(to, relation));
        to.List(entry.AmendedBy, relation => Write(to, relation));
        to.List(entry.PartlySupersededBy, relation => Write(to, relation));
        to.Text(entry.Note);
        to.Texts(entry.Sources);
        to.Number((int)entry.Confidence);
    }

    public static Instrument Read(TableReader from) => new()
    {
        Symbol = from.Required(),
        Kind = from.Required(),
        Issuer = from.Required(),
        Issued = from.Date(),
        Effective = from.Date(),
        Expired = from.Date(),
        PeriodFrom = from.Year(),
        PeriodTo = from.Year(),
        Title = from.Required(),
        SupersededBy = from.List(ReadRelation),
        Supersedes = from.List(ReadRelation),
        AmendedBy = from.List(ReadRelation),
        PartlySupersededBy = from.List(ReadRelation),
        Note = from.Text(),
        Sources = from.Texts(),
        Confidence = (Confidence)from.Number(),
    };

    private static void Write(TableWriter to, InstrumentRelation relation)
    {
        to.Text(relation.Symbol);
        to.Text(relation.Identity);
        to.Number((int)relation.Confidence);
    }

    private static InstrumentRelation ReadRelation(TableReader from) => new(from.Required(), from.Text(), (Confidence)from.Number());
}
