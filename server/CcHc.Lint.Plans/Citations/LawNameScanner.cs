namespace CcHc.Lint.Plans.Citations;

/// <summary>
/// Finds laws cited by name: "Luật Quản lý, sử dụng tài sản công", "Luật sửa đổi, bổ sung một số điều của Luật …". Known
/// names are taken whole, commas included; an unknown name runs to the first mark or word that cannot belong to a name.
/// </summary>
internal sealed class LawNameScanner
{
    private static readonly string[] Heads = ["bộ luật", "luật", "pháp lệnh"];

    /// <summary>Words that end a name which no list holds.</summary>
    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "năm", "số", "ngày", "về", "của", "được", "theo", "để", "đã", "do", "tại", "trong", "khi", "có", "là", "này", "trên", "đối", "và",
        "quy", "từ", "cho", "đến", "hiện", "mới", "ban", "phải", "nhằm", "thì", "với",
    };

    private const string AmendingPrefix = "luật sửa đổi, bổ sung một số điều của ";

    // By first word behind the head, so that a look-up touches few names.
    private readonly string[] _namesLongestFirst;

    /// <param name="knownNames">Names of laws as their titles print them ("Luật Ngân sách nhà nước").</param>
    public LawNameScanner(IEnumerable<string> knownNames) =>
        _namesLongestFirst = [.. knownNames.Select(Documents.Folding.VietnameseText.Fold).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];

    /// <summary>The law whose name begins at <paramref name="start"/>.</summary>
    /// <param name="text">Composed text.</param>
    /// <param name="folded">The same text folded; offsets agree.</param>
    /// <returns>The offset after the name and the type word; null where no law is named.</returns>
    public (int End, string Kind)? At(string text, string folded, int start)
    {
        var head = Array.Find(Heads, word => DateScanner.StartsWithWord(folded, start, word));
        if (head is null || start > 0 && char.IsLetterOrDigit(folded[start - 1])) return null;
        // "pháp luật", "dự luật": the word inside another.
        if (head == "luật" && start >= 5 && folded.AsSpan(0, start).EndsWith("pháp ", StringComparison.Ordinal)) return null;
        var kind = head switch { "bộ luật" => "Bộ luật", "pháp lệnh" => "Pháp lệnh", _ => "Luật" };

        if (string.CompareOrdinal(folded, start, AmendingPrefix, 0, AmendingPrefix.Length) == 0)
        {
            var inner = AmendedLaws(text, folded, start + AmendingPrefix.Length);
            return inner is { } end ? (end, kind) : null;
        }

        if (KnownNameAt(folded, start) is { } known) return (known, kind);
        return char.IsUpper(text[start]) ? UnknownNameAt(text, folded, start, head.Length) is { } unknown ? (unknown, kind) : null : null;
    }

    /// <summary>One law, or several joined by "và": "của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương".</summary>
    private int? AmendedLaws(string text, string folded, int start)
    {
        var first = At(text, folded, start)?.End;
        if (first is not { } end) return null;
        if (string.CompareOrdinal(folded, end, " và luật ", 0, 9) == 0 && At(text, folded, end + 4) is { } second) return second.End;
        return end;
    }

    private int? KnownNameAt(string folded, int start)
    {
        foreach (var name in _namesLongestFirst)
        {
            if (string.CompareOrdinal(folded, start, name, 0, name.Length) != 0) continue;
            var end = start + name.Length;
            if (end == folded.Length || !char.IsLetterOrDigit(folded[end])) return end;
        }

        return null;
    }

    private static int? UnknownNameAt(string text, string folded, int start, int headLength)
    {
        var at = start + headLength;
        if (at + 1 >= text.Length || text[at] != ' ' || !char.IsUpper(text[at + 1])) return null;
        // "Luật Đầu tư công": a capital opens the name; "Luật TTHC" would be an abbreviation and is no name.
        var end = at;
        var words = 0;
        while (end < text.Length && text[end] == ' ')
        {
            var wordEnd = end + 1;
            while (wordEnd < text.Length && char.IsLetterOrDigit(text[wordEnd])) wordEnd++;
            var word = folded[(end + 1)..wordEnd];
            if (word.Length == 0 || words > 0 && Stops.Contains(word)) break;
            if (words >= 12) break;
            words++;
            end = wordEnd;
        }

        return words >= 2 ? end : null;
    }
}
