namespace CcHc.Lint.Plans.Citations;

/// <summary>
/// Finds laws cited by name: "Luật Quản lý, sử dụng tài sản công", "Luật sửa đổi, bổ sung một số điều của Luật …". Known
/// names are taken whole, commas included; an unknown name runs to the first mark or word that cannot belong to a name.
/// </summary>
internal sealed class LawNameScanner
{
    private const int MostWords = 12;

    private static readonly string[] Heads = ["bộ luật", "luật", "pháp lệnh"];

    /// <summary>Words that end a name which no list holds.</summary>
    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "năm", "số", "ngày", "về", "của", "được", "theo", "để", "đã", "do", "tại", "trong", "khi", "có", "là", "này", "trên", "đối", "và",
        "quy", "từ", "cho", "đến", "hiện", "mới", "ban", "phải", "nhằm", "thì", "với", "tới", "giai", "sửa", "gồm", "nêu", "hoặc", "như", "gắn", "sẽ",
    };

    /// <summary>What makes "Luật" behind it the name of a subject, a school or a firm.</summary>
    private static readonly string[] NotBefore =
        ["pháp ", "đại học ", "khoa ", "công ty ", "hãng ", "ngành ", "cử nhân ", "thạc sĩ ", "tiến sĩ ", "viện ", "môn ", "bộ môn ", "học ", "kỷ ", "kỉ "];

    // By the word behind the head, so that a look-up touches few names; longest first.
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);

    /// <param name="knownNames">Names of laws as their titles print them ("Luật Ngân sách nhà nước").</param>
    public LawNameScanner(IEnumerable<string> knownNames)
    {
        // Loops: grouping and sorting queries cost more at a start than what they do.
        foreach (var known in knownNames)
        {
            var name = Documents.Folding.VietnameseText.Fold(known);
            if (SecondWordOf(name) is not { } second) continue;
            if (!_names.TryGetValue(second, out var names)) _names.Add(second, names = []);
            var at = names.Count;
            while (at > 0 && names[at - 1].Length < name.Length) at--;
            names.Insert(at, name);
        }
    }

    /// <summary>The law whose name begins at <paramref name="start"/>.</summary>
    /// <param name="text">Composed text.</param>
    /// <param name="folded">The same text folded; offsets agree.</param>
    /// <returns>The offset after the name and the type word; null where no law is named.</returns>
    public (int End, string Kind)? At(string text, string folded, int start)
    {
        if (HeadAt(folded, start) is not { } head || start > 0 && char.IsLetterOrDigit(folded[start - 1])) return null;
        if (Array.Exists(NotBefore, word => folded.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal))) return null;
        var kind = head switch { "bộ luật" => "Bộ luật", "pháp lệnh" => "Pháp lệnh", _ => "Luật" };
        var end = AmendingLawAt(text, folded, start, head) ?? NameAt(text, folded, start, head);
        return end is { } found ? (found, kind) : null;
    }

    private int? NameAt(string text, string folded, int start, string head) =>
        KnownNameAt(folded, start, head) ?? (char.IsUpper(text[start]) ? UnknownNameAt(text, folded, start, head.Length) : null);

    /// <summary>"Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": the whole is one name.</summary>
    private int? AmendingLawAt(string text, string folded, int start, string head)
    {
        if (AmendedAt(folded, start + head.Length) is not { } inner || HeadAt(folded, inner) is not { } innerHead) return null;
        var first = NameAt(text, folded, inner, innerHead);
        if (first is not { } end) return null;
        // A list that knows the law with one name only tells that a second one is cited beside it.
        if (KnownNameAt(folded, start, head) is { } known) return known;
        return folded.AsSpan(end).StartsWith(" và luật ", StringComparison.Ordinal) && NameAt(text, folded, end + 4, "luật") is { } second ? second : end;
    }

    /// <summary>The offset of the amended law behind "sửa đổi, bổ sung một số điều của"; the wording varies.</summary>
    private static int? AmendedAt(string folded, int at)
    {
        if (!Skip(folded, ref at, " sửa đổi")) return null;
        _ = Skip(folded, ref at, ",") || Skip(folded, ref at, " và");
        _ = Skip(folded, ref at, " bổ sung");
        _ = Skip(folded, ref at, " một số") || Skip(folded, ref at, " các");
        if (Skip(folded, ref at, " điều"))
        {
            while (at < folded.Length && (char.IsAsciiDigit(folded[at]) || folded[at] is ' ' or ',' && at + 1 < folded.Length && (char.IsAsciiDigit(folded[at + 1]) || folded[at + 1] == ' '))) at++;
            if (at > 0 && folded[at - 1] == ' ') at--;
        }

        _ = Skip(folded, ref at, ", khoản") || Skip(folded, ref at, " và khoản");
        return Skip(folded, ref at, " của ") ? at : null;
    }

    private static bool Skip(string folded, ref int at, string words)
    {
        if (at > folded.Length || !folded.AsSpan(at).StartsWith(words, StringComparison.Ordinal)) return false;
        at += words.Length;
        return true;
    }

    /// <summary>The word behind the head of a name; null where it has no head or nothing behind it.</summary>
    private static string? SecondWordOf(string name) => HeadAt(name, 0) is { } head && name.Length > head.Length + 1 ? WordAt(name, head.Length + 1) : null;

    private int? KnownNameAt(string folded, int start, string head)
    {
        var second = start + head.Length + 1;
        if (second >= folded.Length || !_names.TryGetValue(WordAt(folded, second), out var names)) return null;
        foreach (var name in names)
        {
            if (!folded.AsSpan(start).StartsWith(name, StringComparison.Ordinal)) continue;
            var end = start + name.Length;
            if (end == folded.Length || !char.IsLetterOrDigit(folded[end])) return end;
        }

        return null;
    }

    private static int? UnknownNameAt(string text, string folded, int start, int headLength)
    {
        var at = start + headLength;
        if (at + 1 >= text.Length || text[at] != ' ' || !char.IsUpper(text[at + 1])) return null;
        var end = at;
        var words = 0;
        while (words < MostWords && end < text.Length && text[end] == ' ')
        {
            var wordEnd = EndOfWord(text, end + 1);
            var word = folded[(end + 1)..wordEnd];
            if (word.Length == 0) break;
            // "Luật Tổ chức HĐND và UBND": "và" goes on between two short forms.
            if (words > 0 && Stops.Contains(word) && !(word == "và" && IsShortForm(text, LastWord(text, end), end) && wordEnd < text.Length && IsShortForm(text, wordEnd + 1, EndOfWord(text, wordEnd + 1)))) break;
            words++;
            end = wordEnd;
        }

        // A name of one word is none, unless it is a short form ("Luật CBCC").
        return words >= 2 || words == 1 && end - at > 4 && IsShortForm(text, at + 1, end) ? end : null;
    }

    private static string? HeadAt(string folded, int start)
    {
        if (start >= folded.Length || folded[start] is not ('b' or 'l' or 'p')) return null;
        foreach (var word in Heads)
        {
            if (DateScanner.StartsWithWord(folded, start, word)) return word;
        }

        return null;
    }

    private static string WordAt(string folded, int start) => folded[start..EndOfWord(folded, start)];

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    private static int LastWord(string text, int end)
    {
        while (end > 0 && char.IsLetterOrDigit(text[end - 1])) end--;
        return end;
    }

    private static bool IsShortForm(string text, int from, int to)
    {
        if (to - from < 2) return false;
        for (var i = from; i < to; i++)
        {
            if (!char.IsUpper(text[i])) return false;
        }

        return true;
    }
}
