using CcHc.Lint.Plans.Deadlines;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;
using Dates = CcHc.Lint.Plans.Citations.DateScanner;

namespace CcHc.Lint.Plans.DateStatements;

/// <summary>
/// Reads the times by which a sentence wants something done: "hoàn thành trước ngày 30/6/2022", "xong trong quý II/2022",
/// "chậm nhất ngày 15/12/2022", "gửi về Sở Nội vụ trước ngày 10/6/2022". Only these wordings count: "văn bản ban hành trước ngày …"
/// tells which are meant, and what "đã hoàn thành" is a report.
/// </summary>
internal static class DueDateScanner
{
    // A time is not longer.
    private const int LongestTime = 60;

    // Beyond this nothing is looked for: thousands of dates in one sentence would each search all of it.
    private const int Farthest = 1_000;

    private static readonly string[] Latest = ["chậm nhất", "muộn nhất"];

    private static readonly string[] LeadIns = ["trước", "trong", "vào", "đến", "chậm nhất", "muộn nhất", "là", "hết", "cuối", "đầu", "giữa"];

    // Words that stand in a sentence that reports or retells.
    private static readonly string[] Retelling =
    [
        "đã", "kết quả đạt được", "kết quả thực hiện", "vừa qua", "chưa", "không hoàn thành", "trước đây", "quy định tại", "quá hạn", "so với", "tính đến",
        "chậm tiến độ", "chính phủ", "thủ tướng", "trung ương", "được hoàn thành", "cùng kỳ",
    ];

    /// <param name="unit">The text.</param>
    /// <param name="start">Offset of a word that may open such a time.</param>
    public static StatedDate? At(TextUnit unit, int start)
    {
        var folded = unit.Folded;
        var time = SkipLeadIns(folded, start);
        if (time == start || ReadTime(unit, time) is not { } read || !EndsClause(folded, read.End)) return null;
        var (sentence, end) = SentenceAround(folded, start, read.End, endsAtSemicolon: true);
        if (Retells(folded.AsSpan(sentence, end - sentence))) return null;
        var before = folded.AsSpan(sentence, start - sentence).TrimEnd(" (:");
        var order = StartsWithAny(folded, start, Latest) > 0 ? DateOrder.Finishing : DueWords.Read(before);
        // "trong quý II/2021" behind other words may be when something was.
        if (order == DateOrder.None || order != DateOrder.Finishing && !Dates.StartsWithWord(folded, start, "trước")) return null;
        return new StatedDate(start, read.End, read.To, order, order == DateOrder.Sending ? sentence + before.Length : -1);
    }

    /// <summary>The sentence that a stretch of a text stands in, no farther than anybody writes one.</summary>
    /// <param name="endsAtSemicolon">True for its clause between semicolons alone.</param>
    public static (int Start, int End) SentenceAround(string folded, int start, int end, bool endsAtSemicolon)
    {
        var (first, last) = (Math.Max(0, start - Farthest), Math.Min(folded.Length, end + Farthest));
        while (start > first && !(endsAtSemicolon && folded[start - 1] == ';') && !(folded[start - 1] == '.' && folded[start] == ' ')) start--;
        while (end < last && !(endsAtSemicolon && folded[end] == ';') && !(folded[end] == '.' && (end + 1 == folded.Length || folded[end + 1] == ' '))) end++;
        return (start, end);
    }

    private static (int End, DateOnly? To)? ReadTime(TextUnit unit, int start)
    {
        var text = unit.Text.Text;
        var tokens = new DeadlineTokens(text.Substring(start, Math.Min(LongestTime, text.Length - start)));
        var times = CalendarScanner.TryRead(tokens, 0);
        if (times.Count == 0) return null;
        var end = start + tokens[times[^1].Next - 1].End;
        // A number that is cut by the end of what is looked at.
        if (end == start + LongestTime) return null;
        if (times[0].IsInvalid)
        {
            var isImpossible = Dates.StartsWithWord(unit.Folded, start, "ngày")
                ? ImpossibleDayScanner.EndBehindDayWord(unit.Folded, start)
                : char.IsAsciiDigit(unit.Folded[start]) ? ImpossibleDayScanner.EndInNumbers(unit.Folded, start, isIntroduced: false)
                : Numerals.IsYear(tokens[times[0].Next - 1]) ? end : -1;
            return isImpossible < 0 ? null : (isImpossible, null);
        }

        DateOnly? last = null;
        foreach (var time in times)
        {
            if (time.Class is not (DeadlineClass.ExactDate or DeadlineClass.Month or DeadlineClass.Quarter) || time.Year is null) return null;
            if (CalendarIntervals.IntervalOf(time).To is { } to && !(to <= last)) last = to;
        }

        return last is null ? null : (end, last);
    }

    private static int SkipLeadIns(string folded, int at)
    {
        while (StartsWithAny(folded, at, LeadIns) is > 0 and var length) at = Dates.SkipBlanks(folded, at + length);
        return at;
    }

    // With a verb behind it the date is the mark of what the verb speaks of: "… hoàn thành trước ngày 30/6/2021 được quyết toán".
    private static bool EndsClause(string folded, int at)
    {
        if (at >= folded.Length || folded[at] is '.' or ',' or ';' or ')' or ':') return true;
        at = Dates.SkipBlanks(folded, at);
        return at >= folded.Length || folded[at] is '(' or '-' || Dates.StartsWithWord(folded, at, "để") || Dates.StartsWithWord(folded, at, "và") || Dates.StartsWithWord(folded, at, "nhằm") || Dates.StartsWithWord(folded, at, "về");
    }

    private static bool Retells(ReadOnlySpan<char> sentence)
    {
        foreach (var words in Retelling)
        {
            for (int at = sentence.IndexOf(words), from = 0; at >= 0; at = sentence[from..].IndexOf(words) is >= 0 and var next ? from + next : -1)
            {
                from = at + words.Length;
                if ((at == 0 || !char.IsLetter(sentence[at - 1])) && (from == sentence.Length || !char.IsLetter(sentence[from]))) return true;
            }
        }

        return false;
    }

    /// <summary>Length of the first of the words that stand at an offset; 0 where none does.</summary>
    private static int StartsWithAny(string folded, int at, string[] all)
    {
        foreach (var words in all)
        {
            if (Dates.StartsWithWord(folded, at, words)) return words.Length;
        }

        return 0;
    }
}
