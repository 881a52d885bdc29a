using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Plans.Outline;
using CcHc.Lint.Plans.Profile;

namespace CcHc.Lint.Plans.Layout;

/// <summary>Finds the end of a document: the last words of the body, recipients and signature.</summary>
internal static class ClosingComponents
{
    private const int LongestSignerLine = 70;
    private const int MostNameWords = 7;

    private static readonly string[] Prefixes = ["tm. ", "kt. ", "tl. ", "tuq. ", "q. ", "tm ", "kt ", "tl ", "tuq "];

    private static readonly string[] Posts =
        ["chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "chánh văn phòng", "phó chánh văn phòng", "trưởng ban", "phó trưởng ban", "trưởng phòng", "bộ trưởng", "thứ trưởng", "thủ trưởng", "cục trưởng", "chi cục trưởng", "hiệu trưởng"];

    /// <param name="BodyEnd">The last line of the body, or null where a table ends it or nothing closes it.</param>
    /// <param name="Start">Offset where the closing begins; the largest where there is none.</param>
    /// <param name="End">Offset where it ends: at the annexes, or at the type of what a decision encloses.</param>
    public sealed record Closing(SetLine? BodyEnd, int Start, int End);

    /// <param name="from">Index of the first line behind the head.</param>
    /// <param name="annex">Offset of the first annex.</param>
    public static Closing Read(List<SetLine> lines, int from, int annex, ComponentList components)
    {
        var recipients = lines.FindIndex(from, line => line.Span.Start < annex && RecipientsWords.OpenList(line.Words));
        var signer = FindSigner(lines, from, recipients, annex);
        if (recipients < 0 && signer < 0) return new Closing(null, int.MaxValue, int.MaxValue);
        var first = recipients < 0 ? signer : signer < 0 ? recipients : Math.Min(recipients, signer);
        var last = first;
        if (signer >= 0) last = Math.Max(last, ReadSigner(lines, signer, annex, components));
        if (recipients >= 0) last = Math.Max(last, ReadRecipients(lines, recipients, signer, annex, components));
        var enclosed = lines.FindIndex(last + 1, line => line.IsCapitals && KindReader.IsBareType(line.Folded));
        return new Closing(first > from ? lines[first - 1] : null, lines[first].Span.Start, enclosed < 0 ? annex : lines[enclosed].Span.Start);
    }

    // Beside or behind the recipients; a heading above them may be a post as well ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH").
    private static int FindSigner(List<SetLine> lines, int from, int recipients, int annex)
    {
        var start = recipients < 0 ? from : Math.Max(from, recipients - 8);
        for (var i = start; i < lines.Count && lines[i].Span.Start < annex; i++)
        {
            if (lines[i].Words.Length < LongestSignerLine && lines[i].IsCapitals && IsAuthority(lines[i], recipients >= 0 && i > recipients)) return i;
        }

        return -1;
    }

    private static bool IsAuthority(SetLine line, bool isBehindRecipients) =>
        Array.Exists(Prefixes, line.StartsWith) || isBehindRecipients && Array.Exists(Posts, post => line.Folded == post || line.Folded.StartsWith(post + " ", StringComparison.Ordinal));

    private static int ReadSigner(List<SetLine> lines, int at, int annex, ComponentList components)
    {
        for (; at < lines.Count && lines[at].Span.Start < annex && lines[at].IsCapitals && lines[at].Words.Length < LongestSignerLine; at++)
            components.Add(LayoutComponentKind.Authority, lines[at], isPlacedByTable: true);
        // A mark for the signature may stand between.
        if (at < lines.Count && lines[at].Words.StartsWith('(')) at++;
        if (at >= lines.Count || lines[at].Span.Start >= annex || !IsName(lines[at])) return at - 1;
        components.Add(LayoutComponentKind.SignerName, lines[at], isPlacedByTable: true);
        return at;
    }

    /// <summary>Every word begins with a capital, and nothing but a title before the name has a dot.</summary>
    private static bool IsName(SetLine line)
    {
        var words = line.Words.Split(' ');
        if (words.Length is < 2 or > MostNameWords || line.IsCapitals) return false;
        return Array.TrueForAll(words, word => Characters.IsUpper(word[0]) && (Array.TrueForAll(word.ToCharArray(), Characters.IsLetter) || word[^1] == '.'));
    }

    private static int ReadRecipients(List<SetLine> lines, int at, int signer, int annex, ComponentList components)
    {
        components.Add(LayoutComponentKind.RecipientsWord, lines[at], isPlacedByTable: true);
        var last = at;
        var end = signer > at ? signer : lines.Count;
        for (var i = at + 1; i < end && lines[i].Span.Start < annex; i++)
        {
            // Before a signer all lines are of the list: what opens no item goes on with the one above it.
            if (!IsItem(lines[i]) && signer < at) break;
            last = i;
            var goesOn = signer > at && i + 1 < end && !IsItem(lines[i + 1]);
            if (IsItem(lines[i]) && !goesOn) components.Add(LayoutComponentKind.Recipients, lines[i], isPlacedByTable: true);
        }

        return last;
    }

    private static bool IsItem(SetLine line) => line.Words[0] is '-' or '–' or '+' or '•' || line.StartsWith("lưu");
}
