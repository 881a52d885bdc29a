using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Reads who issued an instrument: the words behind "của".</summary>
internal static class IssuerScanner
{
    private const int MostWords = 24;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Stops = new HashSet<string>(StringComparer.Ordinal)
    {
        "về", "quy", "phê", "sửa", "hướng", "thực", "trong", "tại", "để", "theo", "nhằm", "đến", "được", "đã", "ngày", "v/v", "là", "có", "gắn", "số", "ký", "do", "đẩy", "tiếp", "tăng", "kể", "cho",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The issuer between two offsets, as written; null where none is named.</summary>
    public static string? At(TextUnit unit, int from, int to) => RangeAt(unit, from, to) is { } range ? unit.Text.Text[range.Start..range.End] : null;

    /// <summary>The offsets of the issuer named behind "của"; null where none is named.</summary>
    public static (int Start, int End)? RangeAt(TextUnit unit, int from, int to)
    {
        var folded = unit.Folded;
        to = Math.Min(to, folded.Length);
        var at = DateScanner.SkipBlanks(folded, from);
        if (at < to && folded[at] == ',') at = DateScanner.SkipBlanks(folded, at + 1);
        var of = DateScanner.StartsWithWord(folded, at, "của") ? at : folded.IndexOf(" của ", at, Math.Max(0, to - at), StringComparison.Ordinal) + 1;
        if (of <= 0 && !DateScanner.StartsWithWord(folded, at, "của")) return null;
        return NameAt(unit, DateScanner.SkipBlanks(folded, of + 3), to);
    }

    /// <summary>The offsets of the name that begins at <paramref name="start"/>; null where none does.</summary>
    public static (int Start, int End)? NameAt(TextUnit unit, int start, int to)
    {
        var end = WordsFrom(unit.Folded, start, to);
        // A comma may stand inside: "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "Bộ Văn hóa, Thể thao và Du lịch ngày …".
        while (end > start && ContinuationBehind(unit, end, to) is { } longer) end = longer;
        return end > start ? (start, end) : null;
    }

    private static int? ContinuationBehind(TextUnit unit, int end, int to)
    {
        var folded = unit.Folded;
        if (end + 2 >= to || folded[end] != ',' || folded[end + 1] != ' ' || !char.IsUpper(unit.Text.Text[end + 2])) return null;
        var next = end + 2;
        if (TypeWords.StartingAt(folded, next) is not null) return null;
        var longer = WordsFrom(folded, next, to);
        if (longer <= next) return null;
        var isPost = DateScanner.StartsWithWord(folded, next, "chủ nhiệm") || DateScanner.StartsWithWord(folded, next, "bộ trưởng") || DateScanner.StartsWithWord(folded, next, "trưởng ban");
        var after = DateScanner.SkipBlanks(folded, longer);
        return isPost || DateScanner.StartsWithWord(folded, after, "ngày") || DateScanner.StartsWithWord(folded, after, "ban hành") && !IsOwnIssuer(folded, next) ? longer : null;
    }

    // "… của Bộ Nội vụ, Ủy ban nhân dân tỉnh ban hành Kế hoạch": behind the comma the document's own issuer takes the word.
    private static bool IsOwnIssuer(string folded, int at) =>
        DateScanner.StartsWithWord(folded, at, "ủy ban nhân dân") || DateScanner.StartsWithWord(folded, at, "ubnd") || DateScanner.StartsWithWord(folded, at, "chủ tịch ủy ban nhân dân");

    // "của Thủ tướng Chính phủ và Chỉ thị số …": the next instrument.
    private static bool JoinsNext(string folded, int at) =>
        DateScanner.StartsWithWord(folded, at, "và") && TypeWords.StartingAt(folded, DateScanner.SkipBlanks(folded, at + 2)) is not null;

    private static int WordsFrom(string folded, int start, int to)
    {
        var end = start;
        for (var words = 0; end < to && words < MostWords; words++)
        {
            var wordEnd = end;
            while (wordEnd < to && !char.IsWhiteSpace(folded[wordEnd]) && folded[wordEnd] is not (',' or ';' or '.' or ':' or '(' or ')' or '"') && wordEnd - end < 40) wordEnd++;
            if (wordEnd == end || char.IsAsciiDigit(folded[end]) && wordEnd - end > 2 || Stops.Contains(folded.AsSpan(end, wordEnd - end)) || DateScanner.StartsWithWord(folded, end, "ban hành") || DateScanner.StartsWithWord(folded, end, "thông qua") || DateScanner.StartsWithWord(folded, end, "triển khai") || JoinsNext(folded, end)) break;
            end = wordEnd;
            if (end >= to || folded[end] != ' ') break;
            end++;
        }

        while (end > start && folded[end - 1] == ' ') end--;
        return end;
    }
}
