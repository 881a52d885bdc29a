using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Finds a comma that cuts a verb from those whom the act is for: "bồi dưỡng kiến thức, cho cán bộ". A clause inserted
/// between two commas and a second "cho" in a row are right and stay.
/// </summary>
internal static class RecipientCommaScanner
{
    private const int LongestSegment = 6;

    private static readonly string[] Verbs =
        ["cập nhật", "bồi dưỡng", "tập huấn", "cung cấp", "trang bị", "hướng dẫn", "đào tạo", "tạo điều kiện", "tạo thuận lợi", "phổ biến", "nâng cao"];

    private static readonly string[] Helpers = ["tổ chức ", "tiếp tục ", "tăng cường ", "thực hiện ", "đẩy mạnh "];

    private static readonly string[] Recipients =
        ["cán bộ", "công chức", "viên chức", "người dân", "người lao động", "doanh nghiệp", "tổ chức", "cá nhân", "nhân dân", "đội ngũ", "công dân"];

    public static void Scan(WordingUnit unit, SlipCollector slips)
    {
        var text = unit.Folded;
        for (var at = text.IndexOf(", cho ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(", cho ", at + 1, StringComparison.Ordinal))
        {
            var recipient = at + ", cho ".Length;
            if (!StartsWithAny(text, recipient, Recipients) || HasEarlierCho(text, at)) continue;
            var segment = SegmentStart(text, at);
            if (!StartsWithAny(text, segment, Verbs) || WordCount(text.AsSpan(segment, at - segment)) > LongestSegment) continue;
            var end = recipient;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            slips.Add(unit, segment, end, WordingSlipKind.StrayComma, unit.Text[segment..at] + unit.Text[(at + 1)..end]);
        }
    }

    private static int SegmentStart(string text, int comma)
    {
        var start = comma;
        while (start > 0 && text[start - 1] is not (',' or ';' or '.' or ':' or '(')) start--;
        while (start < comma && text[start] is ' ' or '-' or '+') start++;
        foreach (var helper in Helpers)
        {
            if (text.AsSpan(start, comma - start).StartsWith(helper, StringComparison.Ordinal)) return start + helper.Length;
        }

        return start;
    }

    private static bool HasEarlierCho(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] is not (';' or '.' or ':')) start--;
        return text.AsSpan(start, at - start).Contains(" cho ", StringComparison.Ordinal);
    }

    private static bool StartsWithAny(string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            var end = at + word.Length;
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && (end == text.Length || !char.IsLetter(text[end]))) return true;
        }

        return false;
    }

    private static int WordCount(ReadOnlySpan<char> text)
    {
        var count = 1;
        foreach (var c in text)
        {
            if (c == ' ') count++;
        }

        return count;
    }
}
