using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.RulePacks;

/// <summary>Tells tasks that name an act and a kind of document, but not what about.</summary>
internal static class BareTasks
{
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
        var rest = VietnameseText.Fold(task).Trim(' ', '-', '+', '•', '.', ';', ',');
        while (!Bare.Contains(rest))
        {
            var verb = Array.Find(Verbs, word => rest.StartsWith(word + " ", StringComparison.Ordinal) || rest.StartsWith(word + ",", StringComparison.Ordinal));
            if (verb is null) return false;
            rest = rest[verb.Length..].TrimStart(' ', ',');
        }

        return true;
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
