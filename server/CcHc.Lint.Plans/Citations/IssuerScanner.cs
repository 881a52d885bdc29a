using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Reads who issued an instrument: the words behind "của".</summary>
internal static class IssuerScanner
{
    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "về", "quy", "phê", "sửa", "hướng", "thực", "trong", "tại", "để", "theo", "nhằm", "đến", "được", "đã", "ngày", "v/v", "là", "có", "gắn",
    };

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
        var start = DateScanner.SkipBlanks(folded, of + 3);
        var end = start;
        while (end < to)
        {
            var wordEnd = end;
            while (wordEnd < to && !char.IsWhiteSpace(folded[wordEnd]) && folded[wordEnd] is not (',' or ';' or '.' or ':' or '(' or ')' or '"')) wordEnd++;
            if (wordEnd == end || Stops.Contains(folded[end..wordEnd]) || DateScanner.StartsWithWord(folded, end, "ban hành")) break;
            end = wordEnd;
            if (end >= to || folded[end] != ' ') break;
            end++;
        }

        end = Math.Min(end, to);
        while (end > start && folded[end - 1] == ' ') end--;
        return end > start ? (start, end) : null;
    }
}
