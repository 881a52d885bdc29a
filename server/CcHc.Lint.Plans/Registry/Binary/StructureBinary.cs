namespace CcHc.Lint.Plans.Registry.Binary;

/// <summary>Binary form of the plan structure. Fields are written and read in the same order.</summary>
internal static class StructureBinary
{
    public static void Write(TableWriter to, Programme entry)
    {
        to.Text(entry.Id);
        to.Text(entry.Period);
        to.Number(entry.FromYear);
        to.Number(entry.ToYear);
        to.Text(entry.Instrument);
        to.Date(entry.Date);
        to.List(entry.Areas, area =>
        {
            to.Text(area.Id);
            to.Text(area.Name);
            to.Text(area.ProvincialName);
        });
        to.Texts(entry.Companions);
        to.Text(entry.Note);
        to.Texts(entry.Sources);
        to.Number((int)entry.Confidence);
    }

    public static Programme ReadProgramme(TableReader from) =>
        new(
            from.Required(),
            from.Required(),
            from.Number(),
            from.Number(),
            from.Required(),
            from.Date(),
            from.List(static item => new ProgrammeArea(item.Required(), item.Required(), item.Text())))
        {
            Companions = from.Texts(),
            Note = from.Text(),
            Sources = from.Texts(),
            Confidence = (Confidence)from.Number(),
        };

    public static void Write(TableWriter to, ReformArea entry)
    {
        to.Text(entry.Id);
        to.Text(entry.Name);
        to.Texts(entry.Headings);
        to.Texts(entry.Counterparts);
        to.Texts(entry.TitleWords);
        to.Texts(entry.Sources);
        to.Number((int)entry.Confidence);
    }

    public static ReformArea ReadArea(TableReader from) =>
        new(from.Required(), from.Required(), from.Texts(), from.Texts())
        {
            TitleWords = from.Texts(),
            Sources = from.Texts(),
            Confidence = (Confidence)from.Number(),
        };

    public static void Write(TableWriter to, PlanChapter entry)
    {
        to.Text(entry.Id);
        to.Text(entry.Name);
        to.Text(entry.Level);
        to.Text(entry.BasisVi);
        to.Text(entry.BasisEn);
        to.Texts(entry.Headings);
        to.Texts(entry.InsideWords);
        to.Texts(entry.InsideChapters);
        to.Texts(entry.Alternatives);
        to.Text(entry.Note);
        to.Texts(entry.Sources);
        to.Number((int)entry.Confidence);
    }

    public static PlanChapter ReadChapter(TableReader from) =>
        new(
            from.Required(),
            from.Required(),
            from.Required(),
            from.Required(),
            from.Required(),
            from.Texts(),
            from.Texts(),
            from.Texts(),
            from.Texts())
        {
            Note = from.Text(),
            Sources = from.Texts(),
            Confidence = (Confidence)from.Number(),
        };

    public static void Write(TableWriter to, AnnexColumn entry)
    {
        to.Text(entry.Id);
        to.Flag(entry.IsRequired);
        to.Texts(entry.Headers);
    }

    public static AnnexColumn ReadColumn(TableReader from) => new(from.Required(), from.Flag(), from.Texts());

    public static void Write(TableWriter to, LeadByArea entry)
    {
        to.Text(entry.Subject);
        to.Texts(entry.Before);
        to.Texts(entry.After);
        to.Number((int)entry.Confidence);
    }

    public static LeadByArea ReadLead(TableReader from) =>
        new(from.Required(), from.Texts(), from.Texts(), (Confidence)from.Number());
}
