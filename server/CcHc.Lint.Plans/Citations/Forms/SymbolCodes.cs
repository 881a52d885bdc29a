namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>Codes of types and issuers in their right spelling, and which side, state or Party, an issuer is of.</summary>
internal static class SymbolCodes
{
    private static readonly Dictionary<string, string> Types = ByAnyCase(
        "NQ", "NQLT", "NĐ", "QĐ", "CT", "TT", "TTLT", "TTLN", "KH", "CTr", "CTHĐ", "CTrHĐ", "CĐ", "KL", "TB", "BC", "TTr", "HD", "QyĐ", "QC", "ĐA", "DA", "PA", "VBHN", "BB");

    private static readonly Dictionary<string, string> State = ByAnyCase(
        "CP", "TTg", "UBND", "HĐND", "VPCP", "CTN", "TTCP", "NHNN", "UBDT", "KTNN", "BNV", "BTC", "BTP", "BTTTT", "BKHCN", "BKHĐT", "BGDĐT", "BYT", "BCA", "BQP", "BXD",
        "BGTVT", "BCT", "BNNPTNT", "BTNMT", "BLĐTBXH", "BVHTTDL", "BNNMT", "BNG", "BDTTG");

    private static readonly Dictionary<string, string> Party = ByAnyCase(
        "TW", "TU", "HU", "VPTW", "BTCTW", "UBKTTW", "BTGTW", "BDVTW", "BNCTW", "BTGDVTW");

    /// <summary>Codes of fields of work: they name the unit that drafts, never a body that issues.</summary>
    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase) { "CCHC", "KSTT", "KSTTHC", "TTHC", "KSTTHCNN", "CNTT" };

    private static readonly Dictionary<string, string> PlainD =
        new(StringComparer.OrdinalIgnoreCase) { ["QD"] = "QĐ", ["ND"] = "NĐ", ["HDND"] = "HĐND" };

    public static bool IsType(string group) => Types.ContainsKey(group);

    public static bool IsState(string issuer) => State.ContainsKey(issuer);

    public static bool IsMinistry(string issuer) => IsState(issuer) && issuer[0] is 'B' or 'b';

    public static bool IsParty(string issuer) => Party.ContainsKey(issuer) || issuer.Equals("TƯ", StringComparison.OrdinalIgnoreCase);

    public static bool IsField(string group) => Fields.Contains(group);

    /// <summary>A group with Đ where D was typed; null where that is not plainly so: "ND" and "QD" are types only as the first group.</summary>
    public static string? WithStrokedD(string group, bool isFirst) =>
        PlainD.GetValueOrDefault(group) is { } stroked && (isFirst || stroked == "HĐND") ? stroked : null;

    /// <summary>The group as it is rightly spelt ("TTg", "CTr"), or as it is where it is not known.</summary>
    public static string RightCase(string group) => Types.GetValueOrDefault(group) ?? RightIssuerCase(group);

    /// <summary>As <see cref="RightCase"/> for a group that names no type.</summary>
    public static string RightIssuerCase(string group) => State.GetValueOrDefault(group) ?? Party.GetValueOrDefault(group) ?? group;

    /// <summary>"NĐCP" and "NĐ.CP" taken apart into type and issuer; null where it is no such pair.</summary>
    public static (string Type, string Issuer)? SplitGlued(string group)
    {
        if (IsState(group) || IsParty(group)) return null;
        for (var i = 2; i <= group.Length - 2; i++)
        {
            var (type, issuer) = (group[..i], group[i..].TrimStart('.'));
            type = WithStrokedD(type, isFirst: true) ?? type;
            if (IsType(type) && (IsState(issuer) || IsParty(issuer))) return (type, issuer);
        }

        return null;
    }

    private static Dictionary<string, string> ByAnyCase(params string[] codes) => codes.ToDictionary(code => code, StringComparer.OrdinalIgnoreCase);
}
