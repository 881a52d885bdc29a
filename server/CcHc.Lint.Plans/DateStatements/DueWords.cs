using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.DateStatements;

/// <summary>What the words before a time do with it: order something by then, or only tell which things are meant.</summary>
internal static class DueWords
{
    private static readonly string[] Finished = ["hoàn thành", "xong"];

    // Their object stands between them and the time: "ban hành kế hoạch trước ngày …".
    private static readonly string[] Doing = ["hoàn thành", "ban hành", "xây dựng"];

    // What may stand before a verb that orders. Behind others it tells which works are meant ("các dự án hoàn thành trước …").
    private static readonly string[] Ordering =
    [
        "phải", "cần", "để", "bảo đảm", "đảm bảo", "phấn đấu", "thời gian", "thời hạn", "nhằm", "sẽ", "hạn", "cơ bản", "thực hiện", "tập trung", "khẩn trương", "chỉ đạo",
        "định kỳ", "tổng hợp", "kịp thời", "đồng thời", "ngành", "đơn vị", "địa phương", "cơ quan", "huyện", "thành phố", "tỉnh", "xã", "nội vụ", "tư pháp", "tài chính",
        "đầu tư", "truyền thông", "công nghệ", "môi trường", "đào tạo", "y tế", "văn phòng",
    ];

    // Directly before a time these tell which of the things named are meant: "văn bản ban hành trước ngày …".
    private static readonly string[] Telling =
    [
        "ban hành", "tiếp nhận", "cấp", "ký", "phát sinh", "nộp", "đăng ký", "tuyển dụng", "thành lập", "phê duyệt", "công bố", "có", "hiệu lực", "tồn tại", "sinh", "bổ nhiệm", "nhận",
        "lập", "xây dựng", "sử dụng", "đầu tư", "khởi công", "thực hiện", "giao", "tham gia", "công nhận", "đề nghị", "giải quyết", "từ", "là",
    ];

    private static readonly string[] Sent = ["gửi", "trình", "báo cáo"];

    // What is sent, where no body is named as the one that it is sent to.
    private static readonly string[] Papers = ["báo cáo", "báo cáo năm", "báo cáo 6 tháng", "báo cáo quý", "kế hoạch"];

    /// <param name="before">The folded sentence up to the time.</param>
    public static DateOrder Read(ReadOnlySpan<char> before)
    {
        foreach (var words in Finished)
        {
            if (EndsWithWord(before, words)) return IsOrder(before[..^words.Length]) ? DateOrder.Finishing : DateOrder.None;
        }

        if (EndsWithAny(before, Telling)) return DateOrder.None;
        if (Orders(before, Sent, mayFollowAnd: true)) return EndsWithAny(before, Papers) ? DateOrder.Doing : DateOrder.Sending;
        return Orders(before, Doing, mayFollowAnd: false) ? DateOrder.Doing : DateOrder.None;
    }

    /// <summary>True where one of the verbs orders and has words behind it.</summary>
    private static bool Orders(ReadOnlySpan<char> before, string[] verbs, bool mayFollowAnd)
    {
        foreach (var verb in verbs)
        {
            for (var end = before.Length; before[..end].LastIndexOf(verb, StringComparison.Ordinal) is >= 0 and var at; end = at)
            {
                var isWord = (at == 0 || !Characters.IsLetterOrDigit(before[at - 1])) && at + verb.Length < before.Length && before[at + verb.Length] == ' ';
                if (isWord && (IsOrder(before[..at]) || mayFollowAnd && EndsWithWord(before[..at].TrimEnd(), "và"))) return true;
            }
        }

        return false;
    }

    private static bool IsOrder(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        // "hoàn thành xong", "xây dựng, ban hành": the first of the verbs decides.
        if (EndsWithWord(before, "hoàn thành")) return IsOrder(before[..^"hoàn thành".Length]);
        return before.IsEmpty || !Characters.IsLetterOrDigit(before[^1]) || EndsWithAny(before, Ordering);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] all)
    {
        foreach (var words in all)
        {
            if (EndsWithWord(text, words)) return true;
        }

        return false;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string words) =>
        text.EndsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !Characters.IsLetterOrDigit(text[^(words.Length + 1)]));
}
