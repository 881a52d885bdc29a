using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Names the body that issues a document: an office that its title names, a district's committee, or the province's.</summary>
internal static class IssuerReader
{
    private static readonly string[] Districts = ["huyện ", "thị xã ", "quận ", "xã ", "phường "];

    /// <param name="title">The title, or null.</param>
    /// <param name="head">Lines of the document's head.</param>
    /// <param name="place">Province or city as read from title and head, or null.</param>
    public static (string? Issuer, string? Place) Read(string? title, List<ProfileLine> head, (string Name, string Type)? place, AgencyRegistry agencies)
    {
        if (title is not null && OfficeIn(title, agencies) is { } office) return (office, place?.Name ?? DistrictIn(title)?.Name);
        if (title is not null && DistrictIn(title) is { } district) return ($"Ủy ban nhân dân {district.Type} {district.Name}", place?.Name ?? district.Name);
        if (place is { } known) return ($"Ủy ban nhân dân {known.Type} {known.Name}", known.Name);
        foreach (var line in head)
        {
            if (line.StartsWith("ủy ban nhân dân") && DistrictIn(line.Words) is { } printed) return ($"Ủy ban nhân dân {printed.Type} {printed.Name}", printed.Name);
        }

        return (null, null);
    }

    /// <summary>"… năm 2024 của Sở Nội vụ tỉnh Sông Thao"; the committee itself is read from the place.</summary>
    private static string? OfficeIn(string title, AgencyRegistry agencies)
    {
        var folded = Documents.Folding.VietnameseText.Fold(title);
        var at = folded.AsSpan().LastIndexOf(" của ");
        if (at < 0 || folded.Length != title.Length || !Characters.HasLower(title)) return null;
        var start = at + " của ".Length;
        var matches = agencies.FindAll(folded[start..], new AgencySearch(null, index => char.IsUpper(title[start + index])));
        if (matches is not [{ Start: 0 } match, ..] || match.Agency.Kind != AgencyKind.Single || match.Agency.Name.StartsWith("Ủy ban nhân dân", StringComparison.Ordinal)) return null;
        return title[start..(start + match.End)];
    }

    private static (string Name, string Type)? DistrictIn(string text)
    {
        var folded = Documents.Folding.VietnameseText.Fold(text);
        if (folded.Length != text.Length) return null;
        foreach (var type in Districts)
        {
            for (var at = folded.IndexOf(type, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(type, at + 1, StringComparison.Ordinal))
            {
                if (at > 0 && char.IsLetter(folded[at - 1])) continue;
                // "KINH TẾ - XÃ HỘI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA": in capitals the word looks like a commune.
                if (char.IsUpper(text[at]) && string.CompareOrdinal(folded, at, "xã hội", 0, 6) == 0) continue;
                if (ProperName.At(text, at + type.Length) is { } name) return (name, type.TrimEnd());
            }
        }

        return null;
    }
}
