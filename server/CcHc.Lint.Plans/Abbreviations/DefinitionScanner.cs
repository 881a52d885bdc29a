using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Abbreviations;

/// <summary>A short form defined in a text: where it stands and where its long form does.</summary>
internal sealed record Definition(int ShortStart, int ShortEnd, int LongStart, int LongEnd);

/// <summary>Finds definitions in one text, in reading order.</summary>
internal sealed class DefinitionScanner
{
    private readonly string text;

    // A long form stands directly before its short form; what is further away is not looked at.
    private const int Reach = 240;
    private const int MaxNounWords = 10;
    private const int MostWordsBehindHead = 8;

    private static readonly string[][] Announcements =
    [
        ["sau", "đây", "viết", "tắt", "là"], ["sau", "đây", "gọi", "tắt", "là"], ["sau", "đây", "được", "viết", "tắt", "là"], ["dưới", "đây", "viết", "tắt", "là"],
        ["sau", "đây", "gọi", "là"], ["sau", "đây", "gọi", "chung", "là"], ["gọi", "tắt", "là"], ["viết", "tắt", "là"], ["viết", "tắt"], ["gọi", "tắt"],
    ];

    // Words that lead to a name and are no part of it ("qua nền tảng …").
    private static readonly HashSet<string> PhraseLimits = ["qua", "bằng", "gồm", "như", "là", "từ", "vào", "với", "đến", "trên"];

    private static readonly WordFilter Announcing = new("tắt", "đây");

    private static readonly List<Definition> None = [];

    private readonly List<Definition> _found = [];

    // Few paragraphs announce a short form in words; the others are spared the comparison at every word.
    private readonly bool _mayAnnounce;

    private DefinitionScanner(string written, bool mayAnnounce)
    {
        text = written;
        _mayAnnounce = mayAnnounce;
    }

    public static List<Definition> Scan(TextUnit unit)
    {
        var written = unit.Text.Text;
        var mayAnnounce = Announcing.MayHaveAny(unit.Words);
        var open = written.IndexOf('(', StringComparison.Ordinal);
        return mayAnnounce || open >= 0 || HasCapitals(written, unit.Words) ? new DefinitionScanner(written, mayAnnounce).Scan(unit.Words, open) : None;
    }

    // A short form is in capitals throughout.
    private static bool HasCapitals(string written, WordTable words)
    {
        var ends = words.Ends;
        for (var word = 0; word < ends.Length; word++)
        {
            var start = words.Starts[word];
            if (ends[word] - start > 1 && Characters.IsUpper(written[start]) && !Characters.IsLower(written[start + 1])) return true;
        }

        return false;
    }

    private List<Definition> Scan(WordTable words, int open)
    {
        var starts = words.Starts;
        var ends = words.Ends;
        var done = 0;
        for (var word = 0; word < starts.Length; word++)
        {
            var start = starts[word];
            for (; open >= 0 && open < start; open = text.IndexOf('(', open + 1))
            {
                if (open >= done) done = Math.Max(done, ReadParentheses(open) + 1);
            }

            // A short form is in capitals; other words are passed over unless they may announce one.
            var isCapital = Characters.IsUpper(text[start]) && ends[word] - start > 1;
            if (start >= done && (_mayAnnounce || isCapital)) done = Math.Max(done, ReadWord(start) + 1);
        }

        return _found.Count == 0 ? None : _found;
    }

    // "cải cách hành chính (CCHC)"; "(sau đây viết tắt là TTHC)"; "(UBND tỉnh)" after "Ủy ban nhân dân tỉnh"; "(CNH, HĐH)".
    private int ReadParentheses(int open)
    {
        var close = text.IndexOf(')', open);
        if (close < 0 || close - open > 120) return open;
        var (start, isAnnounced) = AfterAnnouncement(open + 1, close);
        var end = Trim(ref start, close);
        if (start >= end || !char.IsUpper(text[start])) return open;
        // "(Sở Nội vụ)": a word with one capital is no short form.
        if (start + 1 < end && Characters.IsLower(text[start + 1])) return ReadInsideName(start, end, open) ? close : open;

        var before = ShortForm.WordsOf(text, Math.Max(0, open - Reach), open);
        if (before.Count == 0) return open;
        if (ReadList(start, end, before)) return close;
        var shortEnd = WithoutSharedTail(start, end, before, out var shared);
        if (!ShortForm.IsShortForm(text.AsSpan(start, shortEnd - start))) return open;
        if (!AddByInitials(start, shortEnd, before, before.Count - 1 - shared)) AddByNoun(start, shortEnd, before, isAnnounced);
        return close;
    }

    // "Chỉ số cải cách hành chính (gọi tắt là Chỉ số CCHC)", "(Ban Chỉ đạo CCHC tỉnh)": part of a name is shortened, and the
    // words round the short form are those round its long form.
    private bool ReadInsideName(int start, int end, int open)
    {
        for (var from = start; from < end; from = EndOfWord(from) + 1)
        {
            var shortEnd = EndOfShortForm(from);
            if (shortEnd > end || shortEnd - from < 3 || !ShortForm.IsShortForm(text.AsSpan(from, shortEnd - from))) continue;
            var before = ShortForm.WordsOf(text, Math.Max(0, open - Reach), open);
            var lead = ShortForm.WordsOf(text, start, from);
            if (before.Count == 0 || lead.Count == 0) return false;
            WithoutSharedTail(from, end, before, out var shared);
            var inside = ShortForm.WordsOf(text, from, end);
            if (inside.Count != shared + 1) return false;
            var last = before.Count - 1 - shared;
            var first = last < 0 ? -1 : InitialMatcher.Backward(before, last, InitialMatcher.LettersOf(text.AsSpan(from, shortEnd - from)));
            if (first < 1 || before[first - 1].Folded != lead[^1].Folded || HasBreak(before[first].Start, before[last].End, ".;:()\n")) return false;
            _found.Add(new Definition(from, shortEnd, before[first].Start, before[last].End));
            return true;
        }

        return false;
    }

    // "…, sau đây viết tắt là CCHC"; lists such as "CCHC: cải cách hành chính".
    private int ReadWord(int start)
    {
        var (afterAnnouncement, isAnnounced) = AfterAnnouncement(start, text.Length);
        if (isAnnounced)
        {
            var end = EndOfShortForm(afterAnnouncement);
            var before = ShortForm.WordsOf(text, Math.Max(0, start - Reach), start);
            if (end > afterAnnouncement && before.Count > 0 && ShortForm.IsShortForm(text.AsSpan(afterAnnouncement, end - afterAnnouncement))
                && AddByInitials(afterAnnouncement, end, before, before.Count - 1)) return end - 1;
        }

        var shortEnd = EndOfShortForm(start);
        if (shortEnd - start >= 2 && ShortForm.IsShortForm(text.AsSpan(start, shortEnd - start))) ReadListed(start, shortEnd);
        return EndOfWord(start) - 1;
    }

    private void ReadListed(int start, int end)
    {
        var i = end;
        while (i < text.Length && text[i] is ' ' or '"' or '”') i++;
        if (i >= text.Length || text[i] is not (':' or '-' or '–' or '=') || text[i] is '-' && i == end) return;
        i++;
        var words = ShortForm.WordsOf(text, i, Math.Min(text.Length, i + Reach));
        var letters = InitialMatcher.LettersOf(text.AsSpan(start, end - start));
        if (words.Count == 0 || letters.Length < 2) return;
        var last = InitialMatcher.Forward(words, 0, letters);
        // The words must end with the entry: "TTHC - thủ tục hành chính;".
        if (last < 0 || last + 1 < words.Count && !HasBreak(words[last].End, words[last + 1].Start)) return;
        if (!HasBreak(words[0].Start, words[last].End, "();:.\n")) _found.Add(new Definition(start, end, words[0].Start, words[last].End));
    }

    private bool ReadList(int start, int end, List<TextWord> before)
    {
        var comma = text.IndexOf(',', start, end - start);
        if (comma < 0) return false;
        var secondStart = comma + 1;
        var secondEnd = Trim(ref secondStart, end);
        if (!ShortForm.IsShortForm(text.AsSpan(start, comma - start)) || secondStart >= secondEnd || !ShortForm.IsShortForm(text.AsSpan(secondStart, secondEnd - secondStart))) return false;
        var second = InitialMatcher.Backward(before, before.Count - 1, InitialMatcher.LettersOf(text.AsSpan(secondStart, secondEnd - secondStart)));
        if (second <= 0) return false;
        var first = InitialMatcher.Backward(before, second - 1, InitialMatcher.LettersOf(text.AsSpan(start, comma - start)));
        if (first < 0) return false;
        _found.Add(new Definition(start, comma, before[first].Start, before[second - 1].End));
        _found.Add(new Definition(secondStart, secondEnd, before[second].Start, before[^1].End));
        return true;
    }

    // Up to two words may stand between: "cải cách hành chính nhà nước (CCHC)".
    private bool AddByInitials(int start, int end, List<TextWord> before, int last)
    {
        var letters = InitialMatcher.LettersOf(text.AsSpan(start, end - start));
        for (var between = 0; between <= (letters.Length >= 3 ? 2 : 0) && last - between >= 0; between++)
        {
            var first = InitialMatcher.Backward(before, last - between, letters);
            if (first < 0) continue;
            if (HasBreak(before[first].Start, before[last].End, ".;:()\n")) return false;
            _found.Add(new Definition(start, end, before[first].Start, before[last - between].End));
            return true;
        }

        return AddByHead(start, end, before, last, letters);
    }

    // "Ban Chỉ đạo CCHC và chuyển đổi số (BCĐ)": the short form stands for the head of a long name.
    private bool AddByHead(int start, int end, List<TextWord> before, int last, string letters)
    {
        if (letters.Length < 3) return false;
        for (var at = last - 3; at >= letters.Length - 1 && at >= last - MostWordsBehindHead; at--)
        {
            var first = InitialMatcher.Backward(before, at, letters);
            if (first < 0 || at - first + 1 != letters.Length || !before[first].IsCapital) continue;
            if (HasBreak(before[first].Start, before[last].End, ",.;:()\n")) return false;
            _found.Add(new Definition(start, end, before[first].Start, before[at].End));
            return true;
        }

        return false;
    }

    // "Chỉ số cải cách hành chính (PAR INDEX)": a foreign short form stands for the noun phrase before it.
    private void AddByNoun(int start, int end, List<TextWord> before, bool isAnnounced)
    {
        if (!isAnnounced && !ShortForm.IsForeign(text.AsSpan(start, end - start))) return;
        var first = before.Count - 1;
        if (HasBreak(before[first].End, start - 1)) return;
        while (first > 0 && before.Count - first < MaxNounWords && !before[first].IsCapital
            && !PhraseLimits.Contains(before[first - 1].Folded) && !HasBreak(before[first - 1].End, before[first].Start)) first--;
        while (first > 0 && before[first].IsCapital && before[first - 1].IsCapital && !HasBreak(before[first - 1].End, before[first].Start)) first--;
        // In a heading of capitals no name can be told from what stands around it; one word is no phrase.
        var isHeading = !text.AsSpan(before[first].Start, before[^1].End - before[first].Start).ContainsAnyInRange('a', 'z');
        if (isHeading || before.Count - first < 2) return;
        _found.Add(new Definition(start, end, before[first].Start, before[^1].End));
    }

    // "(UBND tỉnh)": words after the short form that the text before ends with belong to both.
    private int WithoutSharedTail(int start, int end, List<TextWord> before, out int shared)
    {
        shared = 0;
        var inside = ShortForm.WordsOf(text, start, end);
        while (shared < inside.Count - 1 && shared < before.Count && inside[^(shared + 1)].Folded == before[^(shared + 1)].Folded
            && !inside[^(shared + 1)].IsCapital) shared++;
        return shared == 0 ? end : inside[^(shared + 1)].End;
    }

    private (int Next, bool IsFound) AfterAnnouncement(int start, int end)
    {
        if (!_mayAnnounce || !BeginsAnnouncement(start, end)) return (start, false);
        foreach (var words in Announcements)
        {
            var i = start;
            var isMatch = true;
            foreach (var word in words)
            {
                while (i < end && text[i] is ' ' or ',' or '\u00A0') i++;
                var next = EndOfWord(i);
                isMatch = next > i && next <= end && VietnameseText.Fold(text.AsSpan(i, next - i)) == word;
                if (!isMatch) break;
                i = next;
            }

            if (!isMatch) continue;
            while (i < end && text[i] is ' ' or ':' or '"' or '“' or '\'' or '\u00A0') i++;
            return (i, true);
        }

        return (start, false);
    }

    // "sau", "dưới", "gọi", "viết": two letters spare most words the folding.
    private bool BeginsAnnouncement(int start, int end)
    {
        while (start < end && text[start] is ' ' or ',' or '\u00A0') start++;
        return start < end && (text[start] | 0x20, start + 1 < end ? char.ToLowerInvariant(text[start + 1]) : ' ') is ('s', 'a') or ('d', 'ư') or ('g', 'ọ') or ('v', 'i');
    }

    private int Trim(ref int start, int end)
    {
        while (start < end && text[start] is ' ' or '"' or '“' or '\'' or '\u00A0') start++;
        while (end > start && text[end - 1] is ' ' or '"' or '”' or '\'' or '.' or '\u00A0') end--;
        return end;
    }

    private int EndOfShortForm(int start)
    {
        var i = start;
        while (i < text.Length && (char.IsUpper(text[i]) || text[i] == '&' || text[i] == '-' && i + 1 < text.Length && char.IsUpper(text[i + 1]))) i++;
        return i < text.Length && WordCharacters.Contains(text[i]) ? start : i;
    }

    private int EndOfWord(int start)
    {
        while (start < text.Length && WordCharacters.Contains(text[start])) start++;
        return start;
    }

    // A loop: a search for more than five characters is compiled at every start.
    private bool HasBreak(int start, int end, string breaks = ",.;:()\n\"“”")
    {
        for (var i = start; i < end; i++)
        {
            if (breaks.Contains(text[i])) return true;
        }

        return false;
    }
}
