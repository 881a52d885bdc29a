using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>Place of an entry, for problems found after reading.</summary>
internal sealed record EntryPlace(string File, int Line, int Column, string Path);

/// <summary>Reads the sections of registry files into lists.</summary>
internal sealed class SectionReader(YamlProblemList problems)
{
    private readonly List<Instrument> _instruments = [];
    private readonly List<string> _lawNames = [];
    private readonly List<Agency> _agencies = [];
    private readonly List<string> _collectiveOpenings = [];
    private readonly List<Province> _provinces = [];
    private readonly List<Programme> _programmes = [];
    private readonly List<ReformArea> _areas = [];
    private readonly List<PlanChapter> _chapters = [];
    private readonly List<AnnexColumn> _columns = [];
    private readonly List<LeadByArea> _leads = [];
    private readonly List<DocumentType> _types = [];
    private readonly List<IssuerCode> _issuers = [];
    private DateOnly? _knownUntil;

    /// <summary>Where each entry stands; the entry itself is the key.</summary>
    public Dictionary<object, EntryPlace> Places { get; } = new(ReferenceEqualityComparer.Instance);

    public void Read(string file, YamlMap root)
    {
        var top = new YamlEntryReader(file, "", root, problems);
        var schema = top.RequiredText("schema");
        if (schema.Length > 0 && !string.Equals(schema, RegistryYaml.Schema, StringComparison.Ordinal))
            top.Error(top.Node("schema"), "schema", $"Phải là {RegistryYaml.Schema}.", $"Must be {RegistryYaml.Schema}.");
        if (top.Date("known_until") is { } known && (_knownUntil is null || known < _knownUntil)) _knownUntil = known;

        ReadEntries(top, "instruments", "symbol", _instruments, InstrumentReader.Read);
        _lawNames.AddRange(top.Texts("law_names"));
        ReadEntries(top, "agencies", "id", _agencies, AgencyReader.Read);
        _collectiveOpenings.AddRange(top.Texts("collective_openings"));
        ReadEntries(top, "provinces", "name", _provinces, ProvinceReader.Read);
        ReadEntries(top, "programmes", "id", _programmes, StructureReader.ReadProgramme);
        ReadEntries(top, "areas", "id", _areas, StructureReader.ReadArea);
        ReadEntries(top, "chapters", "id", _chapters, StructureReader.ReadChapter);
        ReadEntries(top, "columns", "id", _columns, StructureReader.ReadColumn);
        ReadEntries(top, "leads", "subject", _leads, StructureReader.ReadLead);
        ReadEntries(top, "document_types", "code", _types, DocumentTypeReader.ReadType);
        ReadEntries(top, "issuers", "code", _issuers, DocumentTypeReader.ReadIssuer);
        top.Finish();
    }

    public RegistryContents Contents() => new()
    {
        KnownUntil = _knownUntil,
        Instruments = _instruments,
        LawNames = _lawNames,
        Agencies = _agencies,
        CollectiveOpenings = _collectiveOpenings,
        Provinces = _provinces,
        Programmes = _programmes,
        Areas = _areas,
        Chapters = _chapters,
        Columns = _columns,
        Leads = _leads,
        DocumentTypes = _types,
        Issuers = _issuers,
    };

    private void ReadEntries<T>(YamlEntryReader top, string section, string nameField, List<T> entries, Func<YamlEntryReader, T> read)
        where T : class
    {
        var index = 0;
        foreach (var item in top.Node(section) is { } node ? (node as YamlList)?.Items ?? Complain(top, node, section) : [])
        {
            index++;
            if (item is not YamlMap map)
            {
                top.Error(item, section, "Mỗi mục phải là các trường \"tên: giá trị\".", "Each entry must be a mapping of names to values.");
                continue;
            }

            // Entries are named by what identifies them, so that a problem can be found without counting.
            var name = (map.Get(nameField) as YamlScalar)?.Value ?? $"{index}";
            var reader = new YamlEntryReader(top.File, $"{section}[{name}]", map, problems);
            var entry = read(reader);
            if (!reader.Finish()) continue;
            entries.Add(entry);
            Places[entry] = new EntryPlace(reader.File, reader.Line, reader.Column, reader.Path);
        }
    }

    private static IReadOnlyList<YamlNode> Complain(YamlEntryReader top, YamlNode node, string section)
    {
        top.Error(node, section, "Phải là danh sách các mục.", "Must be a list of entries.");
        return [];
    }
}
