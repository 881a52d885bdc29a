using System.Text;

namespace CcHc.Lint.Linting.Tests.Fixing;

/// <summary>Damages a plan in the ways that rules with fixes look for, at random places.</summary>
internal sealed class PlanMutations(Random random)
{
    private static readonly (string From, string To)[] Replacements =
    [
        ("Đ", "\u00D0"), ("đ", "\u00F0"),
        ("ế", "ê\u0301"), ("ộ", "ô\u0323"), ("à", "a\u0300"), ("ứ", "ư\u0301"), ("ệ", "e\u0323\u0302"),
        ("Nghị định số ", "Nghị định "), ("Nghị quyết số ", "Nghị quyết "), ("Kế hoạch số ", "Kế hoạch "), ("Quyết định số ", "Quyết định "),
        ("/NĐ-CP", "-NĐ-CP"), ("/NĐ-CP", "/ND-CP"), ("/NQ-CP", "/NQ/CP"), ("/QĐ-TTg", "/QĐ–TTg"), ("/KH-UBND", " /KH-UBND"), ("/QĐ-UBND", "/QD-UBND"), ("-CP", "-cp"),
        (" của ", " của của "), (" và ", " và và "), (" các ", " các các "), (" trong ", " trong trong "),
        (", ", " , "), (", ", ","), ("; ", " ;"), (" - ", "- "), ("-20", "- 20"), (". ", " . "),
        ("Nơi nhận", "Noi nhận"), ("CẢI CÁCH", "CAI CÁCH"), ("Cải cách", "Cai cách"), ("TỔ CHỨC", "TÔ CHỨC"), ("thủ tục hành chính", "thủ tụchành chính"),
        ("quy phạm pháp luật", "quy pham pháp luật"), ("Cổng dịch vụ công", "Công dịch vụ công"),
        ("hóa", "hoá"), ("Ủy", "Uỷ"), ("hằng năm", "hàng năm"), ("hằng quý", "hàng quý"), ("thủy", "thuỷ"),
        ("đ)", "e)"), ("đ)", "f)"), ("b)", "a)"), ("c)", "d)"), ("\n2. ", "\n3. "), ("\n3. ", "\n2. "), ("II. ", "III. "), ("IV. ", "VI. "), ("| 2 |", "| 3 |"), ("| III |", "| II |"),
        ("TCVN ISO 9001:2015", "TCVN 9001:2015"), ("TCVN ISO 9001:2015", "TCVN ISO 9001: 2015"),
        (";\n", ",\n"), (";\n", ".\n"), (".\n\nI.", ";\n\nI."),
        ("sửa đổi, bổ sung", "sửa đổi bổ sung"), ("các sở, ban, ngành", "các sở, ban ngành"), ("xã, phường", "xã phường"), ("cán bộ, công chức", "cán bộ công chức"),
        ("Kế hoạch và Đầu tư", "Kế hoạch và đầu tư"), ("Thông tin và Truyền thông", "Thông tin và truyền thông"), ("Khoa học và Công nghệ", "khoa học và Công nghệ"),
        ("TTHC", "thủ tục hành chính (TTHC)"), ("CCHC", "cải cách hành chính (CCHC)"), ("thủ tục hành chính", "thủ tục hành chính (TTHC)"),
        ("76/NQ-CP", "30c/NQ-CP"), ("ngày 15/7/2021", "ngày 16/7/2021"), (" ngày 15/7/2021 của Chính phủ", ""), ("60/2021/NĐ-CP", "16/2015/NĐ-CP"), ("ngày 21/6/2021 ", ""),
        ("Sở Tài chính", "Sở Kế hoạch và Đầu tư"), ("Sở Xây dựng", "Sở Giao thông vận tải"), ("Sở Nông nghiệp và Môi trường", "Sở Tài nguyên và Môi trường"),
        ("Nghị định", "**Nghị định**"), ("hành chính", "hành **chính**"), ("số ", "số\u00A0"), (" ngày ", "  ngày "), ("Chính phủ", "Chính phủ 😀"), ("Kế hoạch", "<b>Kế</b> hoạch"),
    ];

    /// <summary>The text with <paramref name="count"/> mutations; those that find nothing to damage do nothing.</summary>
    public string Damage(string text, int count)
    {
        for (var i = 0; i < count; i++) text = DamageOnce(text);
        return random.Next(4) == 0 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }

    private string DamageOnce(string text)
    {
        if (random.Next(30) == 0) return WithoutALine(text);
        var (from, to) = Replacements[random.Next(Replacements.Length)];
        var places = new List<int>();
        for (var at = text.IndexOf(from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(from, at + from.Length, StringComparison.Ordinal)) places.Add(at);
        if (places.Count == 0) return text;
        var isEverywhere = random.Next(5) == 0;
        var damaged = new StringBuilder(text);
        for (var i = places.Count - 1; i >= 0; i--)
        {
            if (isEverywhere ? random.Next(2) == 0 : i == random.Next(places.Count)) damaged.Remove(places[i], from.Length).Insert(places[i], to);
        }

        return damaged.ToString();
    }

    private string WithoutALine(string text)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(random.Next(lines.Count));
        return string.Join('\n', lines);
    }
}
