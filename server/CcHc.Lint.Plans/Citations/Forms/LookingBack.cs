namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>
/// Tells where a sentence speaks of an instrument as of something that was: what is summed up is what was applied, and what is
/// to be replaced is rightly the old one.
/// </summary>
internal static class LookingBack
{
    private const int Reach = 60;
    private const int LongestSentence = 2_000;

    private static readonly string[] Replacing = ["thay thế ", "thay thế cho ", "bãi bỏ ", "hủy bỏ ", "thay "];

    private static readonly string[] Done = ["đã thực hiện ", "đã triển khai ", "đã triển khai thực hiện "];

    private static readonly string[] SummingUp = ["tổng kết", "sơ kết", "đánh giá", "nhìn lại"];

    private static readonly string[] Carrying = ["thực hiện ", "thi hành ", "triển khai ", "tổng kết ", "sơ kết "];

    private static readonly string[] Openings = ["trước đây", "trước kia", "giai đoạn trước"];

    private static readonly string[] Behind = ["đã bộc lộ", "đã hết hiệu lực", "hết hiệu lực", "đã được thay thế", "được thay thế"];

    /// <param name="folded">The unit's folded text.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="end">The offset behind it, its date and issuer.</param>
    public static bool At(string folded, int start, int end)
    {
        var before = SentenceBefore(folded, start);
        var rest = folded.AsSpan(Math.Min(end, folded.Length)).TrimStart([' ', ',', '(']);
        if (EndsWithAny(before, Done)) return true;
        // "chuyển đổi từ TCVN ISO 9001:2008 sang TCVN ISO 9001:2015".
        if (before.EndsWith("từ ") && rest.StartsWith("sang ")) return true;
        var opening = before.TrimStart([' ', '-', '+', '•']);
        foreach (var words in Openings)
        {
            if (opening.StartsWith(words)) return true;
        }

        if (EndsWithAny(before, Carrying) && HasAny(before[Math.Max(0, before.Length - Reach)..], SummingUp)) return true;
        foreach (var words in Behind)
        {
            if (rest.StartsWith(words)) return true;
        }

        return false;
    }

    /// <summary>True where the words before say that the instrument is replaced or abolished.</summary>
    public static bool IsReplaced(string folded, int start) => EndsWithAny(SentenceBefore(folded, start), Replacing);

    private static ReadOnlySpan<char> SentenceBefore(string folded, int start)
    {
        // Farther back nothing is looked for: thousands of instruments in one sentence would each search all before them.
        var from = Math.Max(0, start - LongestSentence);
        var sentence = folded.AsSpan(from, start - from).LastIndexOf(". ") is >= 0 and var stop ? from + stop + 2 : from;
        var before = folded.AsSpan(sentence, start - sentence);
        return before.EndsWith("số ") ? before[..^3] : before;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word) && (text.Length == word.Length || !char.IsLetter(text[text.Length - word.Length - 1]))) return true;
        }

        return false;
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word) >= 0) return true;
        }

        return false;
    }
}
