using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.RulePacks;

/// <summary>Tells tasks that name an act and a kind of document, but not what about.</summary>
internal static class BareTasks
{
    // Three or four verbs and the longest document; a longer task says something more.
    private const int LongestBare = 100;

    private static readonly string[] Verbs =
        ["xây dựng", "ban hành", "tham mưu", "tổ chức", "thực hiện", "triển khai", "lập", "soạn thảo", "hoàn thiện", "trình", "mở", "và", "các", "một số", "01"];

    private static readonly HashSet<string> Bare = new(StringComparer.Ordinal)
    {
        "kế hoạch", "báo cáo", "đề án", "quyết định", "văn bản", "văn bản chỉ đạo", "chương trình", "quy chế", "quy định", "tờ trình", "công văn", "hội nghị", "hội thảo",
        "lớp tập huấn", "tập huấn", "kiểm tra", "tuyên truyền", "khảo sát", "rà soát", "sơ kết", "tổng kết", "đánh giá", "tin, bài", "tin bài", "báo cáo kết quả", "nghị quyết", "chỉ thị",
    };

    private static readonly string[] IssuerWords = ["của ubnd", "của ủy ban", "của sở", "của chủ tịch", "được ban hành", "được phê duyệt", "ubnd tỉnh"];

    /// <summary>True where nothing is left of the task but verbs and the name of a kind of document.</summary>
    public static bool IsBare(string task)
    {
        if (task.Length > LongestBare || SaysWhatAbout(task)) return false;
        var rest = VietnameseText.Fold(task).AsSpan().Trim(" -+•.;,");
        var bare = Bare.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!bare.Contains(rest))
        {
            var verb = VerbAt(rest);
            if (verb == 0) return false;
            rest = rest[verb..].TrimStart(" ,");
        }

        return true;
    }

    // A year, a symbol, what stands in brackets or behind a colon: seen without folding the text.
    private static bool SaysWhatAbout(string task)
    {
        foreach (var c in task)
        {
            if (c is (>= '2' and <= '9') or '(' or ')' or '/' or ':' or '%') return true;
        }

        return false;
    }

    /// <summary>The length of the verb that a text begins with, or 0.</summary>
    private static int VerbAt(ReadOnlySpan<char> text)
    {
        foreach (var verb in Verbs)
        {
            if (text.Length > verb.Length && text[verb.Length] is ' ' or ',' && text.StartsWith(verb, StringComparison.Ordinal)) return verb.Length;
        }

        return 0;
    }

    /// <summary>True where the product says what the task leaves out ("Kế hoạch tuyên truyền năm 2022").</summary>
    public static bool NamesObject(string product)
    {
        var folded = VietnameseText.Fold(product);
        foreach (var words in IssuerWords)
        {
            var at = folded.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0) folded = folded[..at];
        }

        return folded.Split([' ', ',', ';', '/', '.', '-', '+'], StringSplitOptions.RemoveEmptyEntries).Length > 4;
    }
}
