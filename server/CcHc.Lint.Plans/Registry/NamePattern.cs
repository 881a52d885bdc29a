namespace CcHc.Lint.Plans.Registry;

/// <summary>What ends a name pattern.</summary>
internal enum PlaceKind
{
    None,
    Province,
    Name,
    Number,
}

/// <summary>Patterns as the registry writes them: words, then {province}, {name} or {number}.</summary>
internal static class NamePattern
{
    private static readonly (string Mark, PlaceKind Kind)[] Marks =
    [
        ("{province}", PlaceKind.Province), ("{name}", PlaceKind.Name), ("{number}", PlaceKind.Number),
    ];

    public static bool IsValid(string pattern) => Parse(pattern).Kind != PlaceKind.None;

    /// <summary>The words before the mark and its kind; kind None where the pattern is not one.</summary>
    public static (string Prefix, PlaceKind Kind) Parse(string pattern)
    {
        foreach (var (mark, kind) in Marks)
        {
            if (!pattern.EndsWith(" " + mark, StringComparison.Ordinal)) continue;
            var prefix = pattern[..^(mark.Length + 1)];
            if (prefix.Length > 0 && !prefix.Contains('{', StringComparison.Ordinal)) return (prefix, kind);
        }

        return (pattern, PlaceKind.None);
    }
}

/// <summary>One spelling of an agency's name and what must hold where it stands.</summary>
internal sealed record AgencyName(Agency Agency, PlaceKind PlaceKind, bool IsAbbreviation, string[] NotBefore)
{
    /// <summary>True where a place may follow that belongs to the name: "Sở Nội vụ tỉnh …". Not behind ministries or groups of levels.</summary>
    public bool TakesPlace => !IsAbbreviation && Agency.Level is AgencyLevel.Province or AgencyLevel.District;

    public static AgencyName Of(Agency agency) => new(agency, PlaceKind.None, IsAbbreviation: false, Folded(agency));

    public static AgencyName OfAbbreviation(Agency agency) => new(agency, PlaceKind.None, IsAbbreviation: true, []);

    public static AgencyName OfPattern(Agency agency, PlaceKind kind) => new(agency, kind, IsAbbreviation: false, []);

    /// <summary>Whether the spelling stands for the body at that place.</summary>
    public bool Fits(string folded, int start, int end, Func<int, bool>? isCapital)
    {
        if (IsAbbreviation) return isCapital is not null && isCapital(start) && isCapital(end - 1) && !IsInSymbol(folded, start, end);
        if (PlaceKind != PlaceKind.None && isCapital is not null && !isCapital(start)) return false;
        foreach (var words in NotBefore)
        {
            if (folded.AsSpan(end).TrimStart(' ').StartsWith(words, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    // "CP" in "76/NQ-CP" is the issuer's code and no mention of the body.
    private static bool IsInSymbol(string folded, int start, int end)
    {
        static bool IsJoint(char c) => c is '/' or '-' or '&';
        return (start > 0 && IsJoint(folded[start - 1])) || (end < folded.Length && IsJoint(folded[end]));
    }

    private static string[] Folded(Agency agency) =>
        agency.NotBefore.Count == 0 ? [] : [.. agency.NotBefore.Select(RegistryKeys.Fold)];
}
