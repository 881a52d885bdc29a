namespace CcHc.Lint.Plans.Registry.Binary;

/// <summary>The form in which the product carries its registry: loads in a few milliseconds, unlike YAML.</summary>
internal static class RegistryBinary
{
    private static ReadOnlySpan<byte> Magic => "CCHCREG1"u8;

    public static void Write(RegistryContents contents, Stream stream)
    {
        using var to = new TableWriter();
        to.Date(contents.KnownUntil);
        to.List(contents.Instruments, entry => InstrumentBinary.Write(to, entry));
        to.Texts(contents.LawNames);
        to.List(contents.Agencies, entry => AgencyBinary.Write(to, entry));
        to.Texts(contents.CollectiveOpenings);
        to.List(contents.Provinces, entry => AgencyBinary.Write(to, entry));
        to.List(contents.Programmes, entry => StructureBinary.Write(to, entry));
        to.List(contents.Areas, entry => StructureBinary.Write(to, entry));
        to.List(contents.Chapters, entry => StructureBinary.Write(to, entry));
        to.List(contents.Columns, entry => StructureBinary.Write(to, entry));
        to.List(contents.Leads, entry => StructureBinary.Write(to, entry));
        to.List(contents.DocumentTypes, entry =>
        {
            to.Text(entry.Code);
            to.Text(entry.Name);
            to.Flag(entry.IsState);
            to.Flag(entry.IsParty);
        });
        to.List(contents.Issuers, entry =>
        {
            to.Text(entry.Code);
            to.Text(entry.Name);
        });
        to.Complete(stream, Magic);
    }

    public static RegistryContents Read(Stream stream)
    {
        var from = new TableReader(stream, Magic);
        return new RegistryContents
        {
            KnownUntil = from.Date(),
            Instruments = from.List(InstrumentBinary.Read),
            LawNames = from.Texts(),
            Agencies = from.List(AgencyBinary.ReadAgency),
            CollectiveOpenings = from.Texts(),
            Provinces = from.List(AgencyBinary.ReadProvince),
            Programmes = from.List(StructureBinary.ReadProgramme),
            Areas = from.List(StructureBinary.ReadArea),
            Chapters = from.List(StructureBinary.ReadChapter),
            Columns = from.List(StructureBinary.ReadColumn),
            Leads = from.List(StructureBinary.ReadLead),
            DocumentTypes = from.List(static item => new DocumentType(item.Required(), item.Required(), item.Flag(), item.Flag())),
            Issuers = from.List(static item => new IssuerCode(item.Required(), item.Required())),
        };
    }
}
