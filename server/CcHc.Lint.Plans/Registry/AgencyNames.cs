namespace CcHc.Lint.Plans.Registry;

/// <summary>The spellings under which a name of a body is found: abbreviated or in full, "và" or "&amp;", with or without commas.</summary>
internal static class AgencyNames
{
    private static readonly (string Full, string Short)[] Abbreviations =
    [
        ("ủy ban nhân dân", "ubnd"),
        ("hội đồng nhân dân", "hđnd"),
        ("cải cách hành chính", "cchc"),
        ("mặt trận tổ quốc", "mttq"),
        ("thủ tục hành chính", "tthc"),
        ("văn phòng", "vp"),
        ("ban chỉ đạo", "bcđ"),
        ("bảo hiểm xã hội", "bhxh"),
        ("kho bạc nhà nước", "kbnn"),
    ];

    /// <summary>All spellings of a folded name, the name itself first.</summary>
    public static IEnumerable<string> Spellings(string folded)
    {
        var spellings = new List<string> { folded };
        foreach (var (full, abbreviated) in Abbreviations)
        {
            Extend(spellings, full, abbreviated);
            Extend(spellings, abbreviated, full);
        }

        Extend(spellings, " và ", " & ");
        Extend(spellings, " và ", " - ");
        Extend(spellings, " & ", "&");
        Extend(spellings, " - ", "-");
        Extend(spellings, ",", "");
        return spellings;
    }

    private static void Extend(List<string> spellings, string from, string to)
    {
        for (int i = 0, count = spellings.Count; i < count; i++)
        {
            var spelling = spellings[i];
            var at = spelling.IndexOf(from, StringComparison.Ordinal);
            if (at < 0 || !IsWhole(spelling, at, from.Length)) continue;
            spellings.Add(spelling.Replace(from, to, StringComparison.Ordinal));
        }
    }

    // "vp" must not be found inside "vpcp".
    private static bool IsWhole(string text, int at, int length)
    {
        if (!RegistryKeys.IsWordCharacter(text[at]) || !RegistryKeys.IsWordCharacter(text[at + length - 1])) return true;
        var startsWord = at == 0 || !RegistryKeys.IsWordCharacter(text[at - 1]);
        var endsWord = at + length == text.Length || !RegistryKeys.IsWordCharacter(text[at + length]);
        return startsWord && endsWord;
    }
}
