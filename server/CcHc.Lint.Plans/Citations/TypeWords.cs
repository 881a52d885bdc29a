using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>
/// The words that name a type of instrument, and the codes that stand for them in symbols: Nghị định 30/2020/NĐ-CP,
/// Phụ lục III, Luật Ban hành văn bản quy phạm pháp luật, and the Party's guidance on document forms.
/// </summary>
internal static class TypeWords
{
    /// <summary>Type words as they are reported, longest first, so that "Thông tư liên tịch" wins over "Thông tư".</summary>
    public static readonly string[] LongestFirst = ByLength(
    [
        "Nghị quyết liên tịch", "Nghị quyết", "Nghị định", "Quyết định", "Chỉ thị", "Thông tư liên tịch", "Thông tư",
        "Kế hoạch", "Chương trình hành động", "Chương trình", "Công văn", "Công điện", "Kết luận", "Thông báo kết luận",
        "Thông báo", "Báo cáo", "Tờ trình", "Hướng dẫn", "Quy định", "Quy chế", "Đề án", "Dự án", "Phương án", "Bộ luật",
        "Luật", "Pháp lệnh", "Lệnh", "Sắc lệnh", "Văn bản hợp nhất", "Văn bản", "Thông tri", "Thông cáo", "Biên bản",
        "Hợp đồng", "Giấy mời", "Giấy ủy quyền", "Phiếu chuyển", "Điều lệ", "Tuyên bố", "Lời kêu gọi", "Quy chế phối hợp",
        "Chương trình phối hợp", "Kế hoạch phối hợp", "Kế hoạch liên tịch", "Hướng dẫn liên tịch", "Hướng dẫn liên ngành",
        "Thông tư liên ngành", "Giấy phép", "Giấy giới thiệu", "Giấy nghỉ phép", "Phiếu gửi", "Phiếu báo", "Bản ghi nhớ",
        "Bản thỏa thuận", "Đề cương",
    ]);

    private static readonly Dictionary<string, string> WordOfCode = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NQ"] = "Nghị quyết", ["NQLT"] = "Nghị quyết liên tịch", ["NĐ"] = "Nghị định", ["ND"] = "Nghị định",
        ["QĐ"] = "Quyết định", ["QD"] = "Quyết định", ["CT"] = "Chỉ thị", ["TT"] = "Thông tư", ["TTLT"] = "Thông tư liên tịch",
        ["KH"] = "Kế hoạch", ["CTr"] = "Chương trình", ["CTHĐ"] = "Chương trình hành động", ["CTrHĐ"] = "Chương trình hành động",
        ["CĐ"] = "Công điện", ["KL"] = "Kết luận", ["TB"] = "Thông báo", ["BC"] = "Báo cáo", ["TTr"] = "Tờ trình",
        ["HD"] = "Hướng dẫn", ["QyĐ"] = "Quy định", ["QC"] = "Quy chế", ["ĐA"] = "Đề án", ["DA"] = "Dự án", ["PA"] = "Phương án",
        ["CV"] = "Công văn", ["VB"] = "Văn bản", ["L"] = "Lệnh", ["SL"] = "Sắc lệnh", ["PL"] = "Pháp lệnh", ["VBHN"] = "Văn bản hợp nhất", ["BB"] = "Biên bản",
        ["HĐ"] = "Hợp đồng", ["TC"] = "Thông cáo", ["GM"] = "Giấy mời", ["ĐL"] = "Điều lệ", ["TTLN"] = "Thông tư liên ngành",
        ["QCPH"] = "Quy chế phối hợp", ["CTPH"] = "Chương trình phối hợp", ["CTrPH"] = "Chương trình phối hợp", ["KHPH"] = "Kế hoạch phối hợp",
        ["KHLT"] = "Kế hoạch liên tịch", ["HDLT"] = "Hướng dẫn liên tịch", ["HDLN"] = "Hướng dẫn liên ngành", ["GP"] = "Giấy phép",
        ["GGT"] = "Giấy giới thiệu", ["GNP"] = "Giấy nghỉ phép", ["GUQ"] = "Giấy ủy quyền", ["PG"] = "Phiếu gửi", ["PC"] = "Phiếu chuyển",
        ["PB"] = "Phiếu báo", ["BGN"] = "Bản ghi nhớ", ["BTT"] = "Bản thỏa thuận", ["ĐC"] = "Đề cương",
    };

    private const int SlotCount = 256;

    // By first and by last letter, so that most words of a text are passed over with one look.
    private static readonly TypeWord[]?[] ByFirstLetter = ByLetter(static folded => folded[0]);

    private static readonly TypeWord[]?[] ByLastLetter = ByLetter(static folded => folded[^1]);

    /// <summary>The type word that a code of a symbol stands for, or null. In Party symbols QĐ is "Quy định" or "Quyết định"; the first word found in the text decides.</summary>
    public static string? WordFor(string code) => WordOfCode.GetValueOrDefault(code);

    public static bool IsCode(ReadOnlySpan<char> group) => WordOfCode.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(group);

    private static readonly WordFilter FirstWords = new([.. LongestFirst.Select(Documents.Folding.VietnameseText.Fold)]);

    /// <summary>False for most words that begin no type word.</summary>
    /// <param name="hash">The <see cref="WordHash"/> of a folded word.</param>
    public static bool MayBegin(uint hash) => FirstWords.MayHave(hash);

    /// <summary>The type word that a folded text ends with at <paramref name="end"/>, as a whole word; null where none.</summary>
    public static (string Word, int Start)? EndingAt(ReadOnlySpan<char> folded, int end)
    {
        if (end <= 0 || ByLastLetter[SlotOf(folded[end - 1])] is not { } candidates) return null;
        foreach (var candidate in candidates)
        {
            var (foldedWord, word) = (candidate.Folded, candidate.Word);
            var start = end - foldedWord.Length;
            if (start < 0 || !folded[start..end].SequenceEqual(foldedWord)) continue;
            if (start > 0 && char.IsLetterOrDigit(folded[start - 1])) continue;
            return (word, start);
        }

        return null;
    }

    /// <summary>The type word that a folded text has at <paramref name="start"/>, as a whole word; null where none.</summary>
    public static (string Word, int End)? StartingAt(ReadOnlySpan<char> folded, int start)
    {
        if (start >= folded.Length || ByFirstLetter[SlotOf(folded[start])] is not { } candidates) return null;
        foreach (var candidate in candidates)
        {
            var (foldedWord, word) = (candidate.Folded, candidate.Word);
            var end = start + foldedWord.Length;
            if (end > folded.Length || folded[start + 1] != foldedWord[1] || !folded[start..end].SequenceEqual(foldedWord)) continue;
            if (end < folded.Length && char.IsLetterOrDigit(folded[end])) continue;
            return (word, end);
        }

        return null;
    }

    private static string[] ByLength(string[] words)
    {
        Array.Sort(words, static (a, b) => b.Length.CompareTo(a.Length));
        return words;
    }

    private static TypeWord[]?[] ByLetter(Func<string, char> letterOf)
    {
        var words = new TypeWord[]?[SlotCount];
        foreach (var word in LongestFirst)
        {
            var folded = Documents.Folding.VietnameseText.Fold(word);
            var slot = SlotOf(letterOf(folded));
            words[slot] = [.. words[slot] ?? [], new TypeWord(folded, word)];
        }

        return words;
    }

    // Letters that share a slot cost a comparison; a slot for each of Unicode's would cost a table of 64 KB.
    private static int SlotOf(char letter) => letter & (SlotCount - 1);

    /// <summary>A type word as texts are searched for it and as it is reported.</summary>
    private sealed record TypeWord(string Folded, string Word);
}
