using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Agencies;
using CcHc.Lint.Plans.Deadlines;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Tests.Agencies;

/// <summary>A few agencies, found by words whatever stands between them.</summary>
internal sealed class FakeLeadNames : ILeadNames
{
    private static readonly (string Name, string Id, LeadNameKind Kind, string? Parent)[] Known =
    [
        ("Sở Nội vụ", "so-noi-vu", LeadNameKind.Single, null),
        ("Sở Tư pháp", "so-tu-phap", LeadNameKind.Single, null),
        ("Sở Tài chính", "so-tai-chinh", LeadNameKind.Single, null),
        ("Sở Văn hóa, Thể thao và Du lịch", "so-vhttdl", LeadNameKind.Single, null),
        ("Sở Lao động - Thương binh và Xã hội", "so-ldtbxh", LeadNameKind.Single, null),
        ("Sở KH và CN", "so-khcn", LeadNameKind.Single, null),
        ("Sở TT và TT", "so-tttt", LeadNameKind.Single, null),
        ("Chi cục TCDLCL", "chi-cuc-tcdlcl", LeadNameKind.Unit, "so-khcn"),
        ("UBND tỉnh", "ubnd-tinh", LeadNameKind.Single, null),
        ("UBND cấp huyện", "ubnd-cap-huyen", LeadNameKind.Collective, null),
        ("UBND huyện", "ubnd-cap-huyen", LeadNameKind.Collective, null),
        ("Văn phòng UBND tỉnh", "vp-ubnd-tinh", LeadNameKind.Single, null),
        ("VP UBND tỉnh", "vp-ubnd-tinh", LeadNameKind.Single, null),
        ("Chánh Văn phòng UBND tỉnh", "chanh-vp", LeadNameKind.Person, null),
        ("Chủ tịch UBND các huyện, thị xã", "chu-tich-huyen", LeadNameKind.Person, null),
        ("Công an tỉnh", "cong-an-tinh", LeadNameKind.Single, null),
        ("các sở, ban, ngành", "cac-so", LeadNameKind.Collective, null),
    ];

    public LeadName? LongestAt(string text, int start)
    {
        LeadName? longest = null;
        foreach (var (name, id, kind, parent) in Known)
        {
            var end = EndOf(Words(name), text, start);
            if (end > (longest?.End ?? 0)) longest = new LeadName(end, id, kind, parent);
        }

        return longest;
    }

    private static List<string> Words(string name) => [.. name.Split(' ', ',', '-').Where(word => word.Length > 0).Select(word => VietnameseText.Fold(word))];

    private static int EndOf(List<string> words, string text, int start)
    {
        var i = start;
        foreach (var word in words)
        {
            while (i > start && i < text.Length && text[i] is ' ' or ',' or '-') i++;
            if (word == "và" && i < text.Length && text[i] == '&')
            {
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && WordCharacters.Contains(text[end])) end++;
            if (VietnameseText.Fold(text.AsSpan(i, end - i)) != word) return 0;
            i = end;
        }

        return i;
    }
}
