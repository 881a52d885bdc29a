using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>What a product cell promises: a result that can be handed over on a day, or something that goes on.</summary>
internal static class ProductWords
{
    private static readonly string[] DiscreteResults =
        ["báo cáo", "quyết định", "hợp đồng", "thiết bị", "kết quả rà soát", "kết quả đánh giá", "biên bản rà soát", "danh mục rà soát", "nghị quyết", "chỉ thị", "đề án"];

    private static readonly string[] SingleActs = ["kế hoạch", "quyết định", "nghị quyết", "chỉ thị"];

    private static readonly string[] OtherProducts =
    [
        "báo cáo", "kế hoạch", "quyết định", "tờ trình", "hồ sơ", "danh mục", "biên bản", "văn bản", "lớp", "hội nghị", "tin", "bài", "thông báo",
        "kết luận", "hợp đồng", "kết quả", "nghị quyết", "chỉ thị", "đề án", "phần mềm", "chuyên mục", "chuyên trang", "tài liệu", "công văn",
    ];

    /// <summary>Verbs of work that has no end, so that its reports have none either.</summary>
    private static readonly string[] LastingWork = ["duy trì", "đảm bảo", "bảo đảm", "theo dõi", "giữ vững", "vận hành", "quản lý, vận hành"];

    private static readonly string[] Reactions = ["khi nhận được", "khi có ", "khi phát sinh", "kịp thời"];

    /// <summary>True where one of the products is a discrete result and the task is not to maintain, ensure, follow or react.</summary>
    public static bool IsDiscreteResult(PlanTask row)
    {
        var task = VietnameseText.Fold(row.Task).TrimStart(' ', '-', '+', '•');
        if (LastingWork.Any(verb => task.StartsWith(verb, StringComparison.Ordinal))) return false;
        if (Reactions.Any(words => task.Contains(words, StringComparison.Ordinal))) return false;
        return Items(row.Product).Any(item => DiscreteResults.Any(result => item.StartsWith(result, StringComparison.Ordinal)) && !IsRepeated(item));
    }

    /// <summary>True where the only product is one plan or one decision: it is issued on one day.</summary>
    public static bool IsOnePlanOrDecision(PlanTask row)
    {
        var items = Items(row.Product);
        if (items.Count != 1 || IsRepeated(items[0])) return false;
        var item = items[0];
        if (!SingleActs.Any(act => item.StartsWith(act, StringComparison.Ordinal))) return false;
        return !OtherProducts.Any(other =>
            item.Contains(", " + other, StringComparison.Ordinal) || item.Contains(" và " + other, StringComparison.Ordinal)
            || item.Contains("/" + other, StringComparison.Ordinal) || item.Contains(", các " + other, StringComparison.Ordinal));
    }

    private static bool IsRepeated(string item) =>
        item.Contains("định kỳ", StringComparison.Ordinal) || item.Contains("hàng ", StringComparison.Ordinal) || item.Contains("hằng ", StringComparison.Ordinal)
        || item.Contains("mỗi ", StringComparison.Ordinal);

    /// <summary>The products of a cell, folded, without a leading "01". "Các quyết định" stays: several are no single result.</summary>
    private static List<string> Items(string product) =>
    [
        .. VietnameseText.Fold(product).Replace(" - ", ";", StringComparison.Ordinal).Replace(" + ", ";", StringComparison.Ordinal)
            .Split(';', '\n').Select(item => item.TrimStart(' ', '-', '+', '•', '*').TrimStart('0', '1', ' ').TrimEnd(' ', '.'))
            .Where(item => item.Length > 0),
    ];
}
