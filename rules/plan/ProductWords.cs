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

    /// <summary>How another product is joined to the first one.</summary>
    private static readonly string[] Joints = [", ", " và ", "/", ", các "];

    /// <summary>Verbs of work that has no end, so that its reports have none either.</summary>
    private static readonly string[] LastingWork = ["duy trì", "đảm bảo", "bảo đảm", "theo dõi", "giữ vững", "vận hành", "quản lý, vận hành"];

    private static readonly string[] Reactions = ["khi nhận được", "khi có ", "khi phát sinh", "kịp thời"];

    /// <summary>True where one of the products is a discrete result and the task is not to maintain, ensure, follow or react.</summary>
    public static bool IsDiscreteResult(PlanTask row)
    {
        if (!Items(row.Product).Exists(IsDiscrete)) return false;
        var task = VietnameseText.Fold(row.Task).TrimStart(' ', '-', '+', '•');
        return !Array.Exists(LastingWork, verb => task.StartsWith(verb, StringComparison.Ordinal))
            && !Array.Exists(Reactions, words => task.Contains(words, StringComparison.Ordinal));
    }

    private static bool IsDiscrete(string item)
    {
        foreach (var result in DiscreteResults)
        {
            if (item.StartsWith(result, StringComparison.Ordinal)) return !IsRepeated(item);
        }

        return false;
    }

    /// <summary>True where the only product is one plan or one decision: it is issued on one day.</summary>
    public static bool IsOnePlanOrDecision(PlanTask row)
    {
        var items = Items(row.Product);
        if (items.Count != 1 || IsRepeated(items[0])) return false;
        var item = items[0];
        return Array.Exists(SingleActs, act => item.StartsWith(act, StringComparison.Ordinal))
            && !Array.Exists(Joints, joint => JoinsProduct(item, joint));
    }

    /// <summary>True where another product stands right behind one of the joints.</summary>
    private static bool JoinsProduct(string item, string joint)
    {
        for (var at = item.IndexOf(joint, StringComparison.Ordinal); at >= 0; at = item.IndexOf(joint, at + 1, StringComparison.Ordinal))
        {
            var behind = item.AsSpan(at + joint.Length);
            foreach (var other in OtherProducts)
            {
                if (behind.StartsWith(other, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }

    private static bool IsRepeated(string item) =>
        item.Contains("định kỳ", StringComparison.Ordinal) || item.Contains("hàng ", StringComparison.Ordinal) || item.Contains("hằng ", StringComparison.Ordinal)
        || item.Contains("mỗi ", StringComparison.Ordinal);

    /// <summary>The products of a cell, folded, without a leading "01". "Các quyết định" stays: several are no single result.</summary>
    private static List<string> Items(string product)
    {
        var rest = VietnameseText.Fold(product).AsSpan();
        var items = new List<string>();
        while (!rest.IsEmpty)
        {
            var end = EndOfItem(rest, out var next);
            var item = rest[..end].TrimStart(" -+•*").TrimStart("01 ").TrimEnd(" .");
            if (!item.IsEmpty) items.Add(item.ToString());
            rest = rest[next..];
        }

        return items;
    }

    /// <summary>Items end at ";", at a line's end, and at a dash or plus between blanks.</summary>
    private static int EndOfItem(ReadOnlySpan<char> text, out int next)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isBetweenBlanks = text[i] is '-' or '+' && i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ';
            if (text[i] is not (';' or '\n') && !isBetweenBlanks) continue;
            next = i + 1;
            return i;
        }

        next = text.Length;
        return text.Length;
    }
}
