using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Judges a Vietnamese syllable that the lexicon has in no word at all. Where with hỏi for ngã ("chấm điễm"), or with an onset
/// that sounds alike ("rà xoát"), it makes a word with its neighbour, that word was meant.
/// </summary>
/// <remarks>
/// Other marks prove nothing: beside "cung cấp" and "từ ngày" stand "cùng cấp" and "từ ngay", and the lexicon does not hold all the
/// words of one syllable.
/// </remarks>
internal static class UnknownSyllableJudge
{
    // Onsets that are taken for one another.
    private static readonly (string Written, string Meant)[] Alike =
        [("s", "x"), ("x", "s"), ("ch", "tr"), ("tr", "ch"), ("d", "gi"), ("gi", "d"), ("r", "gi"), ("gi", "r"), ("d", "r"), ("r", "d"), ("l", "n"), ("n", "l")];

    public static void Judge(WordingUnit unit, int at, ReadOnlySpan<bool> isKnown, WordingLexicon lexicon, SlipCollector slips)
    {
        var syllables = unit.Syllables;
        if (!StandsAsWord(unit, at) || !SyllableShape.IsVietnamese(unit.Folded.AsSpan(syllables[at].Start, syllables[at].Length))) return;
        var before = at > 0 && !isKnown[at - 1] && syllables[at].Gap == SyllableGap.Blank ? Meant(unit, at, at - 1, lexicon) : 0;
        var behind = at + 1 < syllables.Length && !isKnown[at + 1] && syllables[at + 1].Gap == SyllableGap.Blank ? Meant(unit, at, at + 1, lexicon) : 0;
        if (before == behind ? before == 0 : before != 0 && behind != 0) return;
        var (first, last) = before != 0 ? (at - 1, at) : (at, at + 1);
        var (start, end) = (syllables[first].Start, syllables[last].End);
        var right = LetterCase.Like(lexicon.Vocabulary.TextOf(before != 0 ? before : behind), unit.Text.AsSpan(syllables[at].Start, syllables[at].Length));
        slips.Add(unit, start, end, WordingSlipKind.DamagedPhrase, $"{unit.Text.AsSpan(start, syllables[at].Start - start)}{right}{unit.Text.AsSpan(syllables[at].End, end - syllables[at].End)}", isCertain: false);
    }

    // A capital may begin a name, except where it begins the text or all are capitals.
    private static bool StandsAsWord(WordingUnit unit, int at)
    {
        var syllable = unit.Syllables[at];
        if (!StopToneJudge.StandsFree(unit, syllable)) return false;
        if (!unit.HasLower || Characters.IsLower(unit.Text[syllable.Start])) return true;
        return unit.IsOpening(syllable.Start) && at + 1 < unit.Syllables.Length && Characters.IsLower(unit.Text[unit.Syllables[at + 1].Start]);
    }

    /// <summary>The one syllable (its number with marks) that was meant beside a neighbour; 0 where none fits, or several do.</summary>
    private static int Meant(WordingUnit unit, int at, int neighbour, WordingLexicon lexicon)
    {
        var syllables = unit.Syllables;
        var known = syllables[neighbour].Fold;
        if (known == 0) return 0;
        var written = unit.Folded.AsSpan(syllables[at].Start, syllables[at].Length);
        var meant = 0;
        foreach (var (onset, other) in Alike)
        {
            if (written.StartsWith(onset, StringComparison.Ordinal) && !Take($"{other}{written[onset.Length..]}")) return 0;
        }

        return SyllableShape.WithHookForTilde(written) is { } turned && !Take(turned) ? 0 : meant;

        // False where two different syllables fit.
        bool Take(string candidate)
        {
            var fold = lexicon.Vocabulary.Find(candidate).Fold;
            if (fold == 0 || !(neighbour < at ? lexicon.IsPair(known, fold) : lexicon.IsPair(fold, known))) return true;
            if (meant != 0 && meant != fold) return false;
            meant = fold;
            return true;
        }
    }
}
