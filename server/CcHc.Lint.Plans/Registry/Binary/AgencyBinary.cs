namespace CcHc.Lint.Plans.Registry.Binary;

/// <summary>Binary form of agencies and provinces. Fields are written and read in the same order.</summary>
internal static class AgencyBinary
{
    public static void Write(TableWriter to, Agency entry)
    {
        to.Text(entry.Id);
        to.Text(entry.Name);
        to.Texts(entry.Aliases);
        to.Texts(entry.Abbreviations);
        to.Texts(entry.ListItemForms);
        to.Texts(entry.NamePatterns);
        to.Texts(entry.NotBefore);
        to.Number((int)entry.Level);
        to.Number((int)entry.Kind);
        to.Number((int)entry.Lead);
        to.Number((int)entry.Branch);
        to.Date(entry.ValidFrom);
        to.Date(entry.ValidTo);
        to.List(entry.Successors, successor =>
        {
            to.Text(successor.Id);
            to.Date(successor.From);
            to.Text(successor.Scope);
        });
        to.Text(entry.Parent);
        to.Text(entry.Note);
        to.Texts(entry.Sources);
        to.Number((int)entry.Confidence);
    }

    public static Agency ReadAgency(TableReader from) => new()
    {
        Id = from.Required(),
        Name = from.Required(),
        Aliases = from.Texts(),
        Abbreviations = from.Texts(),
        ListItemForms = from.Texts(),
        NamePatterns = from.Texts(),
        NotBefore = from.Texts(),
        Level = (AgencyLevel)from.Number(),
        Kind = (AgencyKind)from.Number(),
        Lead = (LeadCapacity)from.Number(),
        Branch = (AgencyBranch)from.Number(),
        ValidFrom = from.Date(),
        ValidTo = from.Date(),
        Successors = from.List(static item => new AgencySuccessor(item.Required(), item.Date() ?? default, item.Text())),
        Parent = from.Text(),
        Note = from.Text(),
        Sources = from.Texts(),
        Confidence = (Confidence)from.Number(),
    };

    public static void Write(TableWriter to, Province entry)
    {
        to.Text(entry.Name);
        to.Texts(entry.Aliases);
        to.List(entry.Types, type =>
        {
            to.Text(type.Type);
            to.Date(type.From);
            to.Date(type.To);
            to.Text(type.Instrument);
        });
        to.Date(entry.ValidFrom);
        to.Date(entry.ValidTo);
        to.Text(entry.Successor);
        to.Texts(entry.FormedFrom);
        to.Texts(entry.Sources);
        to.Number((int)entry.Confidence);
    }

    public static Province ReadProvince(TableReader from) => new()
    {
        Name = from.Required(),
        Aliases = from.Texts(),
        Types = from.List(static item => new ProvinceType(item.Required(), item.Date(), item.Date(), item.Text())),
        ValidFrom = from.Date(),
        ValidTo = from.Date(),
        Successor = from.Text(),
        FormedFrom = from.Texts(),
        Sources = from.Texts(),
        Confidence = (Confidence)from.Number(),
    };
}
