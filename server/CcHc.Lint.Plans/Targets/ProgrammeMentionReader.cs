using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Targets;

/// <summary>
/// Finds reform programmes of the registry that are named by their period alone. A citation with its number in the same
/// sentence speaks for itself and is judged as a citation.
/// </summary>
internal static class ProgrammeMentionReader
{
    private const string Name = "chương trình tổng thể cải cách hành chính";
    private const string PeriodWord = "giai đoạn ";
    private const int FarthestPeriod = 40;

    private static readonly string[] LookingBack =
        ["tổng kết", "sơ kết", "kết quả", "đánh giá", "kế thừa", "phát huy", "thay thế", "hết hiệu lực", "kết thúc", "đã ", "10 năm", "vừa qua", "trước đây", "bài học", "báo cáo", "giai đoạn trước", "sau khi"];

    public static IReadOnlyList<ProgrammeMention> Read(List<TextUnit> units, IReadOnlyList<Citation> citations, PlanStructure structure, FactPlaces places)
    {
        var found = new List<ProgrammeMention>();
        foreach (var unit in units)
        {
            var folded = unit.Folded;
            for (var at = folded.IndexOf(Name, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(Name, at + 1, StringComparison.Ordinal))
            {
                if (PeriodBehind(folded, at + Name.Length) is not { } period || ProgrammeOf(structure, period.From, period.To) is not { } programme) continue;
                var (start, end) = SentenceAround(folded, at);
                var words = unit.Text.Slice(at, period.End);
                if (HoldsNumber(citations, places, unit.Text.ToSource(start, end))) continue;
                var fact = new ProgrammeMention(found.Count, words.Text, programme.Period, programme.ToYear, programme.Instrument, LooksBack(folded.AsSpan(start, end - start)));
                places.Add(fact, FactPart.All, words);
                found.Add(fact);
            }
        }

        return found;
    }

    private static (int From, int To, int End)? PeriodBehind(string folded, int start)
    {
        var reach = Math.Min(folded.Length, start + FarthestPeriod + PeriodWord.Length);
        var at = folded.IndexOf(PeriodWord, start, reach - start, StringComparison.Ordinal);
        if (at < 0 || folded.AsSpan(start, at - start).IndexOfAny(",;.(") >= 0) return null;
        at += PeriodWord.Length;
        if (YearAt(folded, at) is not { } from) return null;
        at += 4;
        while (at < folded.Length && folded[at] is ' ' or '-') at++;
        return YearAt(folded, at) is { } to ? (from, to, at + 4) : null;
    }

    private static int? YearAt(string folded, int at) =>
        at + 4 <= folded.Length && int.TryParse(folded.AsSpan(at, 4), out var year) && year is >= 1990 and <= 2100 ? year : null;

    private static Programme? ProgrammeOf(PlanStructure structure, int from, int to)
    {
        foreach (var programme in structure.Programmes)
        {
            if (programme.FromYear == from && programme.ToYear == to) return programme;
        }

        return null;
    }

    private static bool HoldsNumber(IReadOnlyList<Citation> citations, FactPlaces places, Documents.TextSpan sentence)
    {
        foreach (var citation in citations)
        {
            var at = places.SpanOf(citation, FactPart.All).Start;
            if (citation.Symbol is not null && at >= sentence.Start && at < sentence.End) return true;
        }

        return false;
    }

    private static bool LooksBack(ReadOnlySpan<char> sentence)
    {
        foreach (var words in LookingBack)
        {
            if (sentence.Contains(words, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static (int Start, int End) SentenceAround(string folded, int at)
    {
        var start = at;
        while (start > 0 && folded[start - 1] != ';' && !(folded[start - 1] == '.' && folded[start] == ' ')) start--;
        var end = at;
        while (end < folded.Length && folded[end] != ';' && !(folded[end] == '.' && (end + 1 == folded.Length || folded[end + 1] == ' '))) end++;
        return (start, end);
    }
}
