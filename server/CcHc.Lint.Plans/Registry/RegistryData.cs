using CcHc.Lint.Plans.Registry.Binary;

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
    /// <exception cref="InvalidDataException">The stream holds no registry of this version, or a damaged one.</exception>
    public static RegistryData Read(Stream stream) => new(RegistryBinary.Read(stream));

    /// <summary>Writes the binary form; the same entries give the same bytes.</summary>
    public void Write(Stream stream) => RegistryBinary.Write(Contents, stream);

    /// <summary>
    /// This registry with an office's own entries. An entry with the identity of one that is there takes its place;
    /// relations between old and new entries are filled in both directions. The day of <see cref="KnownUntil"/> stays.
    /// </summary>
    public RegistryData With(RegistryContents additions)
    {
        var merged = Contents with
        {
            Instruments = Merge(Contents.Instruments, additions.Instruments, static entry => entry.Identity),
            LawNames = [.. Contents.LawNames, .. additions.LawNames],
            Agencies = Merge(Contents.Agencies, additions.Agencies, static entry => entry.Id),
            CollectiveOpenings = [.. Contents.CollectiveOpenings, .. additions.CollectiveOpenings],
            Provinces = Merge(Contents.Provinces, additions.Provinces, static entry => entry.Name),
            Programmes = Merge(Contents.Programmes, additions.Programmes, static entry => entry.Id),
            Areas = Merge(Contents.Areas, additions.Areas, static entry => entry.Id),
            Chapters = Merge(Contents.Chapters, additions.Chapters, static entry => entry.Id),
            Columns = Merge(Contents.Columns, additions.Columns, static entry => entry.Id),
            Leads = Merge(Contents.Leads, additions.Leads, static entry => entry.Subject),
            DocumentTypes = Merge(Contents.DocumentTypes, additions.DocumentTypes, static entry => $"{entry.Code}/{entry.IsParty}"),
            Issuers = Merge(Contents.Issuers, additions.Issuers, static entry => entry.Code),
        };
        return new RegistryData(InstrumentLinks.Resolve(merged));
    }

    private static List<T> Merge<T>(IReadOnlyList<T> old, IReadOnlyList<T> added, Func<T, string> identity)
    {
        var replaced = new HashSet<string>(added.Select(identity), StringComparer.Ordinal);
        return [.. old.Where(entry => !replaced.Contains(identity(entry))), .. added];
    }
}
