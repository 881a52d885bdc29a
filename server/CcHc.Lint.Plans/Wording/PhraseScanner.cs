using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Walks over the syllables of a unit once and holds them against the lexicon: what is written as it should be, what has
/// the letters of a phrase but other marks or commas, what breaks off. The judges decide what of that is a fault.
/// </summary>
internal sealed class PhraseScanner(WordingLexicon lexicon, SlipCollector slips)
{
    private readonly List<PhraseMatch> _nearMatches = [];
    private readonly List<PhraseMatch> _names = [];
    private bool[] _isKnown = new bool[64];

    public void Scan(WordingUnit unit)
    {
        var syllables = unit.Syllables;
        if (syllables.Length < 2) return;
        _nearMatches.Clear();
        _names.Clear();
        if (_isKnown.Length < syllables.Length) _isKnown = new bool[syllables.Length * 2];
        Array.Clear(_isKnown, 0, syllables.Length);
        for (var first = 0; first < syllables.Length; first++) Walk(unit, syllables, first);

        var isKnown = _isKnown.AsSpan(0, syllables.Length);
        foreach (var name in _names) NameCapitalsJudge.Judge(unit, name, slips);
        // The longest phrase tells best what was meant; of two as long, the one that leaves more as it is written.
        if (_nearMatches.Count > 1) _nearMatches.Sort(LongestFirst);
        foreach (var match in _nearMatches)
        {
            if (match.Differences == 0) CommaJudge.Judge(unit, match, lexicon, slips);
            else DamageJudge.Judge(unit, match, _nearMatches, isKnown, lexicon, slips);
        }

        if (unit.HasMarks) LetterSlipScanner.Scan(unit, isKnown, lexicon, slips);
    }

    private static int LongestFirst(PhraseMatch a, PhraseMatch b) =>
        a.Entry.Length != b.Entry.Length ? b.Entry.Length.CompareTo(a.Entry.Length)
        : a.First != b.First ? a.First.CompareTo(b.First)
        : a.Differences.CompareTo(b.Differences);

    private void Walk(WordingUnit unit, ReadOnlySpan<Syllable> syllables, int first)
    {
        if (first + 1 == syllables.Length || syllables[first + 1].Gap == SyllableGap.Break) return;
        var node = lexicon.Phrases.Start(syllables[first].Bare, syllables[first + 1].Bare);
        for (var end = first + 2; node != PhraseTrie.None; end++)
        {
            for (var entry = lexicon.Phrases.EntriesAt(node); entry is not null; entry = lexicon.Phrases.EntryAfter(entry)) Compare(syllables, first, entry);
            if (end - first >= 3) JudgeEnd(unit, syllables, first, end, node);
            if (end == syllables.Length || syllables[end].Gap == SyllableGap.Break) return;
            node = lexicon.Phrases.Next(node, syllables[end].Bare);
        }
    }

    private void Compare(ReadOnlySpan<Syllable> syllables, int first, LexiconEntry entry)
    {
        var differences = 0;
        var hasGaps = true;
        for (var i = 0; i < entry.Length; i++)
        {
            if (syllables[first + i].Fold != entry.Folds[i]) differences++;
            if (i > 0 && syllables[first + i].Gap != entry.Gaps[i]) hasGaps = false;
        }

        if (differences == 0 && (hasGaps || entry.Has(LexiconUse.List | LexiconUse.Name)))
        {
            // A loop: a phrase is short, and Fill is compiled at every start.
            for (var i = 0; i < entry.Length; i++) _isKnown[first + i] = true;
        }

        if (differences == 0 && hasGaps)
        {
            if (entry.Has(LexiconUse.Name)) _names.Add(new PhraseMatch(first, entry, 0, true));
            return;
        }

        var isComma = differences == 0 && entry.Has(LexiconUse.List | LexiconUse.Unbroken);
        var isDamage = hasGaps && entry.IsProposable && differences <= 2;
        if (isComma || isDamage) _nearMatches.Add(new PhraseMatch(first, entry, differences, hasGaps));
    }

    // "văn bản quy phạm pháp." : all of a phrase but its last syllable, and then a mark that ends the clause.
    private void JudgeEnd(WordingUnit unit, ReadOnlySpan<Syllable> syllables, int first, int end, int node)
    {
        var close = syllables[end - 1].End;
        if (close >= unit.Text.Length || unit.Text[close] is not ('.' or ';' or ',' or ')')) return;
        if (lexicon.CompletionOf(node) is not { } phrase || phrase.Length != end - first + 1 || lexicon.Phrases.EntriesAt(node) is not null) return;
        // "…, pháp, luật" is another fault.
        if (end < syllables.Length && syllables[end].Fold == phrase.Folds[^1]) return;
        for (var i = 0; i < end - first; i++)
        {
            if (syllables[first + i].Fold != phrase.Folds[i] || (i > 0 && syllables[first + i].Gap != phrase.Gaps[i])) return;
        }

        // Where the words up to here end in a word of their own nothing is missing.
        for (var start = Math.Max(0, end - 4); start < end - 1; start++)
        {
            if (EndsWord(syllables, start, end)) return;
        }

        var rest = lexicon.Vocabulary.TextOf(phrase.Folds[^1]);
        var from = syllables[first].Start;
        var isUpper = LetterCase.IsUpper(unit.Text.AsSpan(from, close - from));
        slips.Add(unit, from, close, WordingSlipKind.BrokenOffPhrase, $"{unit.Text[from..close]} {(isUpper ? rest.ToUpperInvariant() : rest)}", isCertain: false);
    }

    private bool EndsWord(ReadOnlySpan<Syllable> syllables, int start, int end)
    {
        var node = lexicon.Phrases.Start(syllables[start].Bare, syllables[start + 1].Bare);
        for (var i = start + 2; i < end && node != PhraseTrie.None; i++) node = lexicon.Phrases.Next(node, syllables[i].Bare);
        if (node == PhraseTrie.None) return false;
        for (var entry = lexicon.Phrases.EntriesAt(node); entry is not null; entry = lexicon.Phrases.EntryAfter(entry))
        {
            var i = 0;
            while (i < entry.Length && syllables[start + i].Fold == entry.Folds[i]) i++;
            if (i == entry.Length) return true;
        }

        return false;
    }
}
