namespace CcHc.Lint.Plans.Registry;

/// <summary>Type abbreviations and issuer codes of document symbols (Nghị định 30/2020/NĐ-CP, Phụ lục III, and Party practice).</summary>
public sealed class DocumentTypes
{
    private readonly Dictionary<string, string> _state = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _party = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _issuers = new(StringComparer.Ordinal);

    internal DocumentTypes(IReadOnlyList<DocumentType> types, IReadOnlyList<IssuerCode> issuers)
    {
        Types = types;
        Issuers = issuers;
        foreach (var type in types)
        {
            if (type.IsState) _state.TryAdd(type.Code, type.Name);
            if (type.IsParty) _party.TryAdd(type.Code, type.Name);
        }

        foreach (var issuer in issuers) _issuers.TryAdd(issuer.Code, issuer.Name);
    }

    public IReadOnlyList<DocumentType> Types { get; }

    public IReadOnlyList<IssuerCode> Issuers { get; }

    /// <summary>"NQ" → "Nghị quyết" for a state symbol; null where unknown. Codes are compared as written first, then without case.</summary>
    public string? StateTypeOf(string code) => Lookup(_state, code);

    /// <summary>"KL" → "Kết luận" for a Party symbol; null where unknown.</summary>
    public string? PartyTypeOf(string code) => Lookup(_party, code);

    /// <summary>"TTg" → "Thủ tướng Chính phủ"; null where unknown.</summary>
    public string? IssuerOf(string code) => Lookup(_issuers, code);

    // "QyĐ" and "QĐ" differ by more than case, but "CTr" and "CTR" do not: exact first.
    private static string? Lookup(Dictionary<string, string> names, string code)
    {
        if (names.TryGetValue(code, out var exact)) return exact;
        foreach (var (known, name) in names)
        {
            if (string.Equals(known, code, StringComparison.OrdinalIgnoreCase)) return name;
        }

        return null;
    }
}

/// <summary>A type of document with its abbreviation in symbols.</summary>
public sealed record DocumentType(string Code, string Name, bool IsState, bool IsParty);

/// <summary>Code of an issuing body in symbols: "CP", "TTg", "BNV".</summary>
public sealed record IssuerCode(string Code, string Name);
