using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Finds words that one document writes in two ways: the tone on either vowel ("hoá", "hóa"), or one of the pairs that
/// the lexicon lists ("hàng năm", "hằng năm"). Either is right; the one used less often is told once for each word.
/// </summary>
internal sealed class MixedStyleScanner(WordingLexicon lexicon)
{
    private static readonly UnitSlot<StyledPlace[]> Slot = new();

    private sealed class Style
    {
        public List<StyledWord> Places { get; } = [];

        /// <summary>The writing of its first place in small letters.</summary>
        public string Sample { get; set; } = "";
    }

    private sealed record StyledWord(WordingUnit Unit, int Start, int End);

    private sealed class TonePair
    {
        public Style New { get; } = new();

        public Style Old { get; } = new();
    }

    /// <summary>A word of a unit that has two styles.</summary>
    /// <param name="Tone">The folded syllable where the place of its tone is the question, else null.</param>
    /// <param name="IsNew">True where the tone stands on the later vowel.</param>
    /// <param name="Spelling">One of the lexicon's variants, else null.</param>
    private sealed record StyledPlace(int Start, int End, string? Tone, bool IsNew, string? Spelling);

    private readonly Dictionary<string, TonePair> _tones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> _spellings = new(StringComparer.Ordinal);

    public void Scan(WordingUnit unit)
    {
        foreach (var place in Slot.Find(unit.Unit) ?? Slot.Keep(unit.Unit, Find(unit)))
        {
            if (place.Tone is { } tone)
            {
                if (!_tones.TryGetValue(tone, out var styles)) _tones.Add(tone, styles = new TonePair());
                Count(place.IsNew ? styles.New : styles.Old, unit, place.Start, place.End);
            }
            else
            {
                if (!_spellings.TryGetValue(place.Spelling!, out var style)) _spellings.Add(place.Spelling!, style = new Style());
                Count(style, unit, place.Start, place.End);
            }
        }
    }

    private StyledPlace[] Find(WordingUnit unit)
    {
        List<StyledPlace>? found = null;
        var syllables = unit.Syllables;
        for (var i = 0; i < syllables.Length; i++)
        {
            var syllable = syllables[i];
            if (syllable.Length < 2) continue;
            var folded = unit.Folded.AsSpan(syllable.Start, syllable.Length);
            // Only open syllables in "oa", "oe", "uy" have two places for the tone.
            if (!((folded[^1] is 'a' or 'e' && folded[^2] is 'ò' or 'ó' or 'ỏ' or 'õ' or 'ọ') || (folded[^1] == 'y' && folded[^2] is 'ù' or 'ú' or 'ủ' or 'ũ' or 'ụ'))) continue;
            if (IsInName(unit, syllables, i)) continue;
            var isNew = char.ToLowerInvariant(unit.Text[syllable.End - 1]) == folded[^1];
            (found ??= []).Add(new StyledPlace(syllable.Start, syllable.End, folded.ToString(), isNew, null));
        }

        if (lexicon.VariantOpenings.MayHaveAny(unit.Unit.Words))
        {
            foreach (var (first, second) in lexicon.Variants)
            {
                FindAll(unit, first, ref found);
                FindAll(unit, second, ref found);
            }
        }

        return found is null ? [] : [.. found];
    }

    // People and places keep the spelling of their names: "Nguyễn Thị Hoà", "xã Hoà Bình". "Uỷ Ban" is no name.
    private static bool IsInName(WordingUnit unit, ReadOnlySpan<Syllable> syllables, int index)
    {
        var syllable = syllables[index];
        if (!IsCapitalised(unit, syllable) || unit.Folded.AsSpan(syllable.Start, syllable.Length) is "ủy") return false;
        if (index > 0 && syllable.Gap == SyllableGap.Blank && IsCapitalised(unit, syllables[index - 1])) return true;
        return index + 1 < syllables.Length && syllables[index + 1].Gap == SyllableGap.Blank && IsCapitalised(unit, syllables[index + 1]);
    }

    private static bool IsCapitalised(WordingUnit unit, Syllable syllable) =>
        Characters.IsUpper(unit.Text[syllable.Start]) && !LetterCase.IsUpper(unit.Text.AsSpan(syllable.Start, syllable.Length));

    public void Finish(SlipCollector slips)
    {
        foreach (var (folded, styles) in _tones) Report(styles.New, styles.Old, slips, WordingSlipKind.ToneMarks, folded);
        foreach (var (first, second) in lexicon.Variants)
        {
            if (_spellings.TryGetValue(first, out var one) && _spellings.TryGetValue(second, out var other)) Report(one, other, slips, WordingSlipKind.MixedSpelling, null);
        }
    }

    private static void Report(Style first, Style second, SlipCollector slips, WordingSlipKind kind, string? folded)
    {
        if (first.Places.Count == 0 || second.Places.Count == 0) return;
        var (rare, usual) = second.Places.Count <= first.Places.Count ? (second, first) : (first, second);
        var place = rare.Places[0];
        // Both styles in equal use: the document has none, and there is nothing to follow.
        var expected = folded is not null && ReferenceEquals(usual, first) ? folded : usual.Sample;
        // Of two spellings current orthography prefers the first; a change to the other one is for a reader.
        var isCertain = kind == WordingSlipKind.ToneMarks || ReferenceEquals(usual, first);
        if (!slips.Add(place.Unit, place.Start, place.End, kind, Expected(place), isCertain, rare.Places.Count, usual.Places.Count, rare.Sample)) return;
        for (var i = 1; i < rare.Places.Count; i++) slips.AddRepeat(rare.Places[i].Unit, rare.Places[i].Start, rare.Places[i].End, Expected(rare.Places[i]), rare.Sample);

        string Expected(StyledWord word) => LetterCase.Like(expected, word.Unit.Text.AsSpan(word.Start, word.End - word.Start));
    }

    private static void FindAll(WordingUnit unit, string spelling, ref List<StyledPlace>? found)
    {
        for (var at = unit.Folded.IndexOf(spelling, StringComparison.Ordinal); at >= 0; at = unit.Folded.IndexOf(spelling, at + 1, StringComparison.Ordinal))
        {
            var end = at + spelling.Length;
            if ((at > 0 && Characters.IsLetter(unit.Folded[at - 1])) || (end < unit.Folded.Length && Characters.IsLetter(unit.Folded[end]))) continue;
            (found ??= []).Add(new StyledPlace(at, end, null, false, spelling));
        }
    }

    private static void Count(Style style, WordingUnit unit, int start, int end)
    {
        style.Places.Add(new StyledWord(unit, start, end));
        if (style.Places.Count > 1) return;
        style.Sample = unit.Text[start..end].ToLowerInvariant();
    }
}
