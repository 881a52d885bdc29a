using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.FormerBodies;

/// <summary>Tells whether words speak of a body as of today, or of a time when it was there.</summary>
/// <param name="citationEnds">Source offsets behind the cited instruments, in order: what follows one is its issuer or title.</param>
/// <param name="planYear">The year that the plan is for; naming it is no history.</param>
internal sealed class PresentTense(List<int> citationEnds, int? planYear)
{
    private static readonly string[] HistoryWords =
    [
        "trước khi", "trước đây", "sáp nhập", "hợp nhất", "nguyên là", "nguyên tỉnh", "nguyên sở", "nguyên bộ", " cũ ", "(cũ)", " cũ,", "tiền thân", "kết thúc hoạt động",
        "giải thể", "chuyển giao từ", "tiếp nhận từ", "không tổ chức cấp", "không còn cấp", "bỏ cấp huyện", "chấm dứt", "kế thừa", "sắp xếp đơn vị hành chính", "chính quyền địa phương 02 cấp",
        "chính quyền địa phương 2 cấp", "lịch sử",
    ];

    /// <param name="unit">The words.</param>
    /// <param name="start">Where the mention begins in them.</param>
    /// <param name="lastDay">Last day of the body.</param>
    public bool Holds(TextUnit unit, int start, DateOnly lastDay)
    {
        var from = SegmentStart(unit.Folded, start);
        var to = SegmentEnd(unit.Folded, start);
        if (FollowsCitation(unit, from, start)) return false;
        var segment = unit.Folded[from..to];
        return !HistoryWords.Any(word => segment.Contains(word, StringComparison.Ordinal)) && !NamesPastYear(segment, lastDay.Year);
    }

    private bool FollowsCitation(TextUnit unit, int from, int start)
    {
        var low = unit.Text.ToSource(from, from).Start;
        var high = unit.Text.ToSource(start, start).Start;
        var index = citationEnds.BinarySearch(low);
        if (index < 0) index = ~index;
        return index < citationEnds.Count && citationEnds[index] <= high;
    }

    private bool NamesPastYear(string segment, int lastYear)
    {
        for (var at = segment.IndexOf("20", StringComparison.Ordinal); at >= 0; at = segment.IndexOf("20", at + 2, StringComparison.Ordinal))
        {
            if (at + 4 > segment.Length || !int.TryParse(segment.AsSpan(at, 4), out var year) || at > 0 && char.IsLetterOrDigit(segment[at - 1])) continue;
            if (year <= lastYear && year != planYear) return true;
        }

        return false;
    }

    private static int SegmentStart(string text, int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            if (text[i] == ';' || text[i] == '.' && i + 1 < text.Length && text[i + 1] == ' ') return i + 1;
        }

        return 0;
    }

    private static int SegmentEnd(string text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] == ';' || text[i] == '.' && (i + 1 == text.Length || text[i + 1] == ' ')) return i;
        }

        return text.Length;
    }
}
