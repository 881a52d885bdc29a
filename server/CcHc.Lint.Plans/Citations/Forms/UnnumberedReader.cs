using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>
/// Finds one definite instrument of a central body that is cited by its subject alone: "Nghị quyết của Chính phủ về …". Left
/// alone: plurals, instruments still to come, general references, and what the document numbers here or elsewhere.
/// </summary>
internal static class UnnumberedReader
{
    private const int FewestSubjectWords = 4;

    private const int LongestQuote = 90;

    private static readonly string[] Kinds = ["Nghị quyết", "Nghị định", "Quyết định", "Chỉ thị", "Kết luận"];

    private static readonly string[] FoldedKinds = [.. Kinds.Select(VietnameseText.Fold)];

    private static readonly WordFilter Openings = new(FoldedKinds);

    private static readonly string[] Issuers =
    [
        .. new[] { "Thủ tướng Chính phủ", "Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương", "Ủy ban Thường vụ Quốc hội", "Quốc hội" }
            .Select(VietnameseText.Fold),
    ];

    private static readonly string[] Plurals = ["các ", "những ", "một số ", "nhiều ", "mọi ", "hai ", "ba ", "bốn ", "hệ thống ", ", ", "và ", "hoặc "];

    private static readonly string[] Coming = ["dự thảo", "sau khi", "khi có", "xây dựng", "trình ", "tham mưu", "đề nghị", "kiến nghị", "chờ", "sẽ ", "góp ý", "soạn thảo"];

    private static readonly string[] ComingBehind = ["được ban hành", "ban hành mới", "sau khi", "sắp ban hành", "sẽ ban hành", "gọi tắt", "hằng năm", "hàng năm"];

    private static readonly UnitSlot<UnitSubjects> Slot = new();

    public static IReadOnlyList<CitationUnnumbered> Read(List<TextUnit> units, List<RawCitation> found, FactPlaces places)
    {
        var facts = new List<CitationUnnumbered>();
        ILookup<TextUnit, RawCitation>? byUnit = null;
        foreach (var unit in units)
        {
            if (unit.IsCell) continue;
            foreach (var mention in (Slot.Find(unit) ?? Slot.Keep(unit, Find(unit))).Found)
            {
                byUnit ??= found.ToLookup(citation => citation.Unit);
                if (IsNumbered(unit, mention.Start, mention.Kind, mention.Subject, byUnit, found)) continue;
                var fact = new CitationUnnumbered(facts.Count, unit.Text.Text[mention.Start..mention.End], mention.Kind, mention.Issuer);
                places.Add(fact, FactPart.All, unit.Text, mention.Start, mention.End);
                facts.Add(fact);
            }
        }

        return facts;
    }

    private static UnitSubjects Find(TextUnit unit)
    {
        if (!Openings.MayHaveAny(unit.Words)) return UnitSubjects.None;
        var found = new List<SubjectMention>();
        for (var k = 0; k < Kinds.Length; k++)
        {
            for (var at = unit.Folded.IndexOf(FoldedKinds[k], StringComparison.Ordinal); at >= 0; at = unit.Folded.IndexOf(FoldedKinds[k], at + 1, StringComparison.Ordinal))
            {
                if (At(unit, at, FoldedKinds[k].Length) is { } mention) found.Add(new SubjectMention(at, mention.End, Kinds[k], mention.Subject, mention.Issuer));
            }
        }

        return found.Count == 0 ? UnitSubjects.None : new UnitSubjects([.. found]);
    }

    private static (int End, string Subject, string Issuer)? At(TextUnit unit, int start, int length)
    {
        var folded = unit.Folded;
        if (start > 0 && char.IsLetterOrDigit(folded[start - 1])) return null;
        var at = DateScanner.SkipBlanks(folded, start + length);
        if (!DateScanner.StartsWithWord(folded, at, "của")) return null;
        at = DateScanner.SkipBlanks(folded, at + 3);
        if (Array.Find(Issuers, issuer => DateScanner.StartsWithWord(folded, at, issuer)) is not { } known) return null;
        var issuerText = unit.Text.Text.Substring(at, known.Length);
        at = DateScanner.SkipBlanks(folded, at + known.Length);
        if (!DateScanner.StartsWithWord(folded, at, "về")) return null;
        var subjectAt = DateScanner.SkipBlanks(folded, at + 2);
        if (DateScanner.StartsWithWord(folded, subjectAt, "việc")) subjectAt = DateScanner.SkipBlanks(folded, subjectAt + 4);
        var end = EndOfSubject(folded, subjectAt);
        var subject = folded[subjectAt..end];
        if (subject.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestSubjectWords) return null;

        var sentenceStart = start == 0 ? 0 : folded.LastIndexOfAny(['.', ';', ':'], start - 1) + 1;
        var before = folded.AsSpan(sentenceStart, start - sentenceStart);
        foreach (var plural in Plurals)
        {
            // As a whole word: "triển khai" ends with the letters of "hai".
            if (before.EndsWith(plural, StringComparison.Ordinal) && (before.Length == plural.Length || !char.IsLetter(before[^(plural.Length + 1)]) || plural[0] == ',')) return null;
        }

        var behind = folded.AsSpan(subjectAt, EndOfSentence(folded, subjectAt) - subjectAt);
        return ContainsAny(before, Coming) || ContainsAny(behind, ComingBehind) ? null : (end, subject, issuerText);
    }

    /// <summary>True where a citation with a number tells which one is meant: in the same sentence, or with the same subject elsewhere.</summary>
    private static bool IsNumbered(TextUnit unit, int start, string kind, string subject, ILookup<TextUnit, RawCitation> byUnit, List<RawCitation> found)
    {
        var folded = unit.Folded;
        var sentenceStart = start == 0 ? 0 : folded.LastIndexOfAny(['.', ';'], start - 1) + 1;
        var sentenceEnd = EndOfSentence(folded, start);
        if (byUnit[unit].Any(citation => citation.Start >= sentenceStart && citation.Start < sentenceEnd)) return true;
        var words = subject.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var opening = string.Join(' ', words.Take(FewestSubjectWords));
        foreach (var citation in found)
        {
            if (citation.Kind != kind || citation.Symbol is null) continue;
            var other = citation.Unit.Folded;
            if (other.IndexOf(opening, citation.End, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    private static int EndOfSubject(string folded, int at)
    {
        var end = folded.AsSpan(at).IndexOfAny(".;(:");
        end = end < 0 ? folded.Length : at + end;
        if (end - at > LongestQuote) end = folded.LastIndexOf(' ', at + LongestQuote);
        while (end > at && folded[end - 1] is ' ' or ',') end--;
        return Math.Max(at, end);
    }

    private static int EndOfSentence(string folded, int at)
    {
        var end = folded.AsSpan(at).IndexOfAny(".;");
        return end < 0 ? folded.Length : at + end;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private sealed record SubjectMention(int Start, int End, string Kind, string Subject, string Issuer);

    private sealed record UnitSubjects(SubjectMention[] Found)
    {
        public static readonly UnitSubjects None = new([]);
    }
}
