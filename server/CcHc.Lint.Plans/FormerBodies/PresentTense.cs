using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.FormerBodies;

/// <summary>Tells whether words speak of a body as of today, or of a time when it was there.</summary>
/// <param name="citations">Where instruments are cited, in order: what follows one is its issuer or title.</param>
/// <param name="planYear">The year that the plan is for; naming it is no history.</param>
internal sealed class PresentTense(List<TextSpan> citations, int? planYear)
{
    private static readonly string[] HistoryWords =
    [
        "trước khi", "trước đây", "sáp nhập", "hợp nhất", "nguyên là", "nguyên tỉnh", "nguyên sở", "nguyên bộ", " cũ ", "(cũ)", " cũ,", "tiền thân", "kết thúc hoạt động",
        "giải thể", "chuyển giao từ", "tiếp nhận từ", "không tổ chức cấp", "không còn cấp", "bỏ cấp huyện", "chấm dứt", "kế thừa", "sắp xếp đơn vị hành chính", "chính quyền địa phương 02 cấp",
        "chính quyền địa phương 2 cấp", "lịch sử",
    ];

    /// <summary>Words before a day that tell of the time up to it.</summary>
    private static readonly string[] UpTo = ["trước ", "đến ", "hết "];

    /// <param name="unit">The words.</param>
    /// <param name="mention">The body that they name.</param>
    public bool Holds(TextUnit unit, FormerMention mention)
    {
        var start = mention.Start;
        var from = SegmentStart(unit.Folded, start);
        var to = SegmentEnd(unit.Folded, start);
        if (FollowsCitation(unit, from, start)) return false;
        // "UBND cấp huyện đã bàn giao": what it did is told.
        if (unit.Folded.AsSpan(Math.Min(mention.End, to), to - Math.Min(mention.End, to)).StartsWith(" đã ", StringComparison.Ordinal)) return false;
        var segment = unit.Folded[from..to];
        return !HistoryWords.Any(word => segment.Contains(word, StringComparison.Ordinal)) && !NamesPastYear(unit, from, segment, mention.LastDay.Year)
            && !TellsOfTimeUpTo(segment, mention.LastDay.AddDays(1));
    }

    private bool FollowsCitation(TextUnit unit, int from, int start)
    {
        var low = unit.Text.ToSource(from, from).Start;
        var high = unit.Text.ToSource(start, start).Start;
        return FirstEndingFrom(low) is { } citation && citation.End <= high;
    }

    /// <summary>A year before the end of the body, unless it belongs to a cited instrument.</summary>
    private bool NamesPastYear(TextUnit unit, int from, string segment, int lastYear)
    {
        for (var at = segment.IndexOf("20", StringComparison.Ordinal); at >= 0; at = segment.IndexOf("20", at + 2, StringComparison.Ordinal))
        {
            if (at + 4 > segment.Length || !int.TryParse(segment.AsSpan(at, 4), out var year) || at > 0 && char.IsLetterOrDigit(segment[at - 1])) continue;
            if (year <= lastYear && year != planYear && !IsCited(unit.Text.ToSource(from + at, from + at + 1).Start)) return true;
        }

        return false;
    }

    /// <summary>"Trước ngày 01/7/2025": no more than the time in which the body was there.</summary>
    private static bool TellsOfTimeUpTo(string segment, DateOnly firstDayWithout)
    {
        for (var at = segment.IndexOf("ngày ", StringComparison.Ordinal); at >= 0; at = segment.IndexOf("ngày ", at + 1, StringComparison.Ordinal))
        {
            var before = segment.AsSpan(0, at);
            foreach (var word in UpTo)
            {
                if (before.EndsWith(word, StringComparison.Ordinal) && DateScanner.At(segment, at) is { } found && found.Date <= firstDayWithout) return true;
            }
        }

        return false;
    }

    private bool IsCited(int offset) => FirstEndingFrom(offset + 1) is { } citation && citation.Start <= offset;

    private TextSpan? FirstEndingFrom(int offset)
    {
        var (low, high) = (0, citations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (citations[middle].End < offset) low = middle + 1;
            else high = middle;
        }

        return low < citations.Count ? citations[low] : null;
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
