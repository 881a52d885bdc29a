using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Names the body that issues a document: an office that its title names, a district's committee, or the province's.</summary>
internal static class IssuerReader
{
    /// <summary>The issuer is printed above the number, in one line or two.</summary>
    private const int PrintedLines = 6;

    private const string PartyCommittee = "tỉnh ủy";

    private static readonly string[] Offices = ["sở ", "bộ ", PartyCommittee];

    private static readonly string[] Districts = ["huyện ", "thị xã ", "quận ", "xã ", "phường ", "đặc khu "];

    /// <param name="title">The title, or null.</param>
    /// <param name="head">Lines of the document's head.</param>
    /// <param name="place">Province or city as read from title and head, or null.</param>
    /// <param name="number">The document's own symbol, or null; "KH-UBND" says that a committee issues it, whatever office the title names.</param>
    public static (string? Issuer, string? Place) Read(string? title, List<ProfileLine> head, (string Name, string Type)? place, string? number, AgencyRegistry agencies)
    {
        var isCommittees = number is not null && number.EndsWith("-UBND", StringComparison.Ordinal);
        if (!isCommittees && title is not null && OfficeIn(title, agencies) is { } office) return (office, place?.Name ?? DistrictIn(title)?.Name);
        if (title is not null && DistrictIn(title) is { } district) return ($"Ủy ban nhân dân {district.Type} {district.Name}", place?.Name ?? district.Name);
        if (!isCommittees && PrintedOffice(head, agencies) is { } printed) return (printed, place?.Name ?? PlaceBehind(printed));
        // The province that a commune's plan names is that of its bases.
        if ((PrintedDistrict(head) ?? IssuingDistrict(head)) is { } own) return ($"Ủy ban nhân dân {own.Type} {own.Name}", place?.Name ?? own.Name);
        return place is { } known ? ($"Ủy ban nhân dân {known.Type} {known.Name}", known.Name) : (null, null);
    }

    // "ỦY BAN NHÂN DÂN XÃ LONG PHÚ", also with the name on the next line.
    private static (string Name, string Type)? PrintedDistrict(List<ProfileLine> head)
    {
        for (var i = 0; i < head.Count && i < PrintedLines; i++)
        {
            if (!head[i].StartsWith("ủy ban nhân dân") || Characters.HasLower(head[i].Words)) continue;
            if (DistrictIn(head[i].Words) is { } named) return named;
            // The right half of a head, where its lines are cut in two, stands between.
            var below = i + 1 < head.Count && head[i + 1].StartsWith("cộng hòa xã hội") ? i + 2 : i + 1;
            if (below < head.Count && Array.Exists(Districts, head[below].StartsWith) && !Characters.HasLower(head[below].Words)) return DistrictIn(head[below].Words);
        }

        return null;
    }

    /// <summary>"SỞ NỘI VỤ", "BỘ XÂY DỰNG", "TỈNH ỦY AN LẠC" on a line of the head; the body above it ("UBND TỈNH AN LẠC") is the one that it belongs to.</summary>
    private static string? PrintedOffice(List<ProfileLine> head, AgencyRegistry agencies)
    {
        string? office = null;
        for (var i = 0; i < head.Count && i < PrintedLines; i++)
        {
            var line = head[i];
            // A short head: the symbols of bases are those of others.
            if (line.StartsWith("căn cứ")) break;
            // "Số:      /KH-UBND": the office drafts what the committee issues.
            if (line.Folded.Contains("-ubnd", StringComparison.Ordinal)) return null;
            if (office is null && Array.Exists(Offices, line.StartsWith) && !Characters.HasLower(line.Words) && line.Folded.Length == line.Words.Length) office = OfficeOn(line, agencies);
        }

        return office;
    }

    private static string? OfficeOn(ProfileLine line, AgencyRegistry agencies)
    {
        if (line.StartsWith(PartyCommittee)) return ProperName.At(line.Words, PartyCommittee.Length + 1) is { } name ? $"Tỉnh ủy {name}" : null;
        if (agencies.FindAll(line.Folded, new AgencySearch(null, static _ => true)) is not [{ Start: 0 } match, ..] || match.Agency.Kind != AgencyKind.Single) return null;
        // What runs beyond the name is the motto of a second column, or makes another name.
        var rest = line.Words.AsSpan(match.End).TrimStart();
        return rest.IsEmpty || rest.StartsWith("CỘNG HÒA") ? match.Agency.Name : null;
    }

    /// <summary>The province of a Party committee, which bears its name.</summary>
    private static string? PlaceBehind(string issuer) =>
        VietnameseText.Fold(issuer).StartsWith(PartyCommittee, StringComparison.Ordinal) ? issuer[(PartyCommittee.Length + 1)..] : null;

    // "UBND xã Long Phú ban hành Kế hoạch … như sau:".
    private static (string Name, string Type)? IssuingDistrict(List<ProfileLine> head)
    {
        foreach (var line in head)
        {
            if (!line.StartsWith("ubnd ") && !line.StartsWith("ủy ban nhân dân ")) continue;
            var at = line.Folded.IndexOf(" ban hành kế hoạch", StringComparison.Ordinal);
            if (at > 0 && line.Folded.Length == line.Words.Length && DistrictIn(line.Words[..at]) is { } named) return named;
        }

        return null;
    }

    /// <summary>"… năm 2024 của Sở Nội vụ tỉnh Sông Thao"; the committee itself is read from the place.</summary>
    private static string? OfficeIn(string title, AgencyRegistry agencies)
    {
        var folded = Documents.Folding.VietnameseText.Fold(title);
        var at = folded.AsSpan().LastIndexOf(" của ");
        if (at < 0 || folded.Length != title.Length || CapitalLine.Is(title) || EndsCitation(folded[..at])) return null;
        var start = at + " của ".Length;
        var matches = agencies.FindAll(folded[start..], new AgencySearch(null, index => char.IsUpper(title[start + index])));
        if (matches is not [{ Start: 0 } match, ..] || match.Agency.Kind != AgencyKind.Single || match.Agency.Name.StartsWith("Ủy ban nhân dân", StringComparison.Ordinal)) return null;
        return title[start..(start + match.End)];
    }

    /// <summary>"… Nghị quyết số 76/NQ-CP ngày 15/7/2021" names the issuer of what is cited behind it.</summary>
    private static bool EndsCitation(string folded)
    {
        if (folded.AsSpan(folded.LastIndexOf(' ') + 1).Contains('/')) return true;
        var at = folded.LastIndexOf("ngày", StringComparison.Ordinal);
        return at >= 0 && DateScanner.At(folded, at) is { } date && date.End == folded.Length;
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
                if (char.IsUpper(text[at]) && folded.AsSpan(at).StartsWith("xã hội", StringComparison.Ordinal)) continue;
                if (ProperName.At(text, at + type.Length) is { } name) return (name, type.TrimEnd());
            }
        }

        return null;
    }
}
