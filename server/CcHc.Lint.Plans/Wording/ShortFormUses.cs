using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Abbreviations;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>A place where a short form stands in a text.</summary>
internal sealed record ShortFormUse(WordingUnit Unit, int Start, int End, int SourceStart);

/// <summary>Collects the short forms that a document uses in running text, with all their places.</summary>
internal sealed class ShortFormUses(WordingLexicon lexicon, IReadOnlySet<string> defined)
{
    private const int FewestLetters = 3;

    private static readonly UnitSlot<CapitalRun[]> Slot = new();

    private readonly Dictionary<string, List<ShortFormUse>> _uses = new(StringComparer.Ordinal);

    /// <summary>Short forms in order of first use.</summary>
    public List<string> InOrder { get; } = [];

    public IReadOnlyList<ShortFormUse> Of(string shortForm) => _uses.TryGetValue(shortForm, out var uses) ? uses : [];

    public void Scan(WordingUnit unit)
    {
        // In a heading of capitals a short form cannot be told from a word.
        if (!unit.HasLower) return;
        foreach (var run in Slot.Find(unit.Unit) ?? Slot.Keep(unit.Unit, Find(unit)))
        {
            if (IsUse(unit, run.Start, run.End)) AddParts(unit, run.Start, run.End);
        }
    }

    /// <summary>"HĐND&amp;UBND" are two short forms where both are known by themselves; "GD&amp;ĐT" is one.</summary>
    private void AddParts(WordingUnit unit, int start, int end)
    {
        if (unit.Text.IndexOf('&', start, end - start) is >= 0 and var and && IsKnown(unit.Text[start..and]) && IsKnown(unit.Text[(and + 1)..end]) && !IsKnown(unit.Text[start..end]))
        {
            Add(unit, start, and);
            Add(unit, and + 1, end);
            return;
        }

        Add(unit, start, end);
    }

    /// <summary>Where short forms may stand, whatever the document defines.</summary>
    private static CapitalRun[] Find(WordingUnit unit)
    {
        List<CapitalRun>? found = null;
        var text = unit.Text;
        var done = 0;
        foreach (var start in unit.Unit.Words.Starts)
        {
            if (start < done || !IsCapital(text[start]) || start + 1 == text.Length || !(IsCapital(text[start + 1]) || text[start + 1] == '&')) continue;
            var end = start + 1;
            while (end < text.Length && (IsCapital(text[end]) || (text[end] == '&' && end + 1 < text.Length && IsCapital(text[end + 1])))) end++;
            done = end;
            if (end - start >= FewestLetters && (end == text.Length || !IsWordCharacter(text[end])) && ShortForm.IsShortForm(text.AsSpan(start, end - start))
                && !IsSyllable(unit.Folded.AsSpan(start, end - start)))
                (found ??= []).Add(new CapitalRun(start, end));
        }

        return found is null ? [] : [.. found];
    }

    // "TIÊU", "NĂM": initials with a mark on a vowel that make up a Vietnamese syllable are a word in capitals.
    private static bool IsSyllable(ReadOnlySpan<char> folded)
    {
        foreach (var c in folded)
        {
            if (c is 'ă' or 'â' or 'ê' or 'ô' or 'ơ' or 'ư') return SyllableShape.IsVietnamese(folded);
        }

        return false;
    }

    private void Add(WordingUnit unit, int start, int end)
    {
        var shortForm = unit.Text[start..end];
        if (!_uses.TryGetValue(shortForm, out var uses))
        {
            _uses.Add(shortForm, uses = []);
            InOrder.Add(shortForm);
        }

        uses.Add(new ShortFormUse(unit, start, end, unit.Unit.Text.ToSource(start, end).Start));
    }

    private bool IsUse(WordingUnit unit, int start, int end)
    {
        var text = unit.Text;
        if (!unit.IsRecipients && IsInSymbol(text, start, end)) return false;
        return IsKnown(text[start..end]) || !IsCapitalWord(text, start, end);
    }

    // "145/KH-UBND", "QĐ-TTg", "18-NQ/TW", "ISO-9001"; "TTHC/danh mục" is a choice of words and no symbol.
    private static bool IsInSymbol(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && text[from - 1] is not (' ' or '(' or ',' or ';')) from--;
        if (from == start && BehindStrayBlank(text, start) is { } head) from = head;
        var to = end;
        while (to < text.Length && text[to] is not (' ' or ')' or ',' or ';')) to++;
        var word = text.AsSpan(from, to - from);
        if (word.IndexOfAny('/', '-', '@') < 0) return from < start && char.IsAsciiDigit(text[start - 1]);
        if (word.IndexOfAnyInRange('0', '9') >= 0) return true;
        // "Số: /TTr-SNV": the number is still to be filled in.
        if (word[0] == '/' && word.Contains('-')) return true;
        foreach (var c in word)
        {
            if (Characters.IsLower(c)) return word.EndsWith("TTg", StringComparison.Ordinal) || word.Contains('@');
        }

        return true;
    }

    // "164/TTr- SNV": the symbol goes on behind a blank that does not belong there. Where its number begins, or null.
    private static int? BehindStrayBlank(string text, int start)
    {
        if (start < 3 || text[start - 1] != ' ' || text[start - 2] is not ('-' or '/')) return null;
        var from = start - 2;
        while (from > 0 && text[from - 1] is not (' ' or '(' or ',' or ';')) from--;
        return char.IsAsciiDigit(text[from]) ? from : null;
    }

    // A word of a phrase in capitals ("KẾ HOẠCH TRIỂN KHAI"): a neighbour is in capitals too and is no short form.
    private bool IsCapitalWord(string text, int start, int end)
    {
        var before = start - 1;
        if (before > 0 && text[before] == ' ')
        {
            var isListed = text[before - 1] is ',' or ';';
            var to = isListed ? before - 1 : before;
            var from = to;
            while (from > 0 && Characters.IsLetter(text[from - 1])) from--;
            if (IsCapitalWord(text[from..to], isListed)) return true;
        }

        var behind = end;
        if (behind < text.Length && text[behind] is ',' or ';') behind++;
        if (behind + 1 >= text.Length || text[behind] != ' ') return false;
        var last = behind + 1;
        while (last < text.Length && Characters.IsLetter(text[last])) last++;
        return IsCapitalWord(text[(behind + 1)..last], isListed: behind > end);
    }

    // "CÁC SỞ, BAN, NGÀNH": short forms are listed too ("CCHC, TTHC"), so that across a comma a neighbour has to be a syllable with marks.
    private bool IsCapitalWord(string neighbour, bool isListed)
    {
        if (neighbour.Length < 2 || !LetterCase.IsUpper(neighbour) || IsKnown(neighbour)) return false;
        if (!isListed) return true;
        foreach (var c in neighbour)
        {
            if (c is > '\u007F' and not 'Đ') return SyllableShape.IsVietnamese(VietnameseText.Fold(neighbour));
        }

        return false;
    }

    private bool IsKnown(string word) => defined.Contains(word) || lexicon.WidelyKnown.Contains(word) || lexicon.Abbreviations.ContainsKey(word);

    private sealed record CapitalRun(int Start, int End);

    private static bool IsCapital(char c) => Characters.IsUpper(c);

    private static bool IsWordCharacter(char c) => Characters.IsLetterOrDigit(c);
}
