namespace CcHc.Lint.Plans.Registry;

/// <summary>The registry of instruments, agencies, provinces and plan structure. Immutable; each part is indexed when it is first asked for.</summary>
public sealed class RegistryData
{
    private readonly Lazy<InstrumentRegistry> _instruments;
    private readonly Lazy<ProvinceRegistry> _provinces;
    private readonly Lazy<AgencyRegistry> _agencies;
    private readonly Lazy<PlanStructure> _structure;
    private readonly Lazy<DocumentTypes> _documentTypes;

    public RegistryData(RegistryContents contents)
    {
        Contents = contents;
        _instruments = new(() => new InstrumentRegistry(contents.Instruments, contents.LawNames));
        _provinces = new(() => new ProvinceRegistry(contents.Provinces));
        _agencies = new(() => new AgencyRegistry(contents.Agencies, contents.CollectiveOpenings, Provinces));
        _structure = new(() => new PlanStructure(contents));
        _documentTypes = new(() => new DocumentTypes(contents.DocumentTypes, contents.Issuers));
    }

    public RegistryContents Contents { get; }

    public InstrumentRegistry Instruments => _instruments.Value;

    public AgencyRegistry Agencies => _agencies.Value;

    public ProvinceRegistry Provinces => _provinces.Value;

    public PlanStructure Structure => _structure.Value;

    public DocumentTypes DocumentTypes => _documentTypes.Value;

    /// <summary>Last day that the entries were kept for; a verdict for a later day needs a notice.</summary>
    public DateOnly KnownUntil => Contents.KnownUntil ?? DateOnly.MaxValue;

    /// <summary>Reads the binary form.</summary>
    /// <exception cref="InvalidDataException">The stream holds no registry of this version.</exception>
    public static RegistryData Read(Stream stream) => throw new NotSupportedException();

    /// <summary>Writes the binary form; the same entries give the same bytes.</summary>
    public void Write(Stream stream) => throw new NotSupportedException();
}
