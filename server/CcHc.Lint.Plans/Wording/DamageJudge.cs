using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Decides whether words that have the letters of a phrase, but other marks, are that phrase damaged. They are not where
/// a differing syllable belongs to a real word as it is written: "công" in "tiền công dịch vụ".
/// </summary>
internal static class DamageJudge
{
    public static void Judge(
        WordingUnit unit, PhraseMatch match, List<PhraseMatch> all, ReadOnlySpan<bool> isKnown, WordingLexicon lexicon, SlipCollector slips)
    {
        if (!unit.HasMarks || match.Differences > MostDifferences(match.Entry, HasLostMarks(unit, match))) return;
        var syllables = unit.Syllables;
        var entry = match.Entry;
        for (var i = 0; i < entry.Length; i++)
        {
            var syllable = syllables[match.First + i];
            // Of two syllables neither may belong to a real word: "những nhiễu loạn".
            if (entry.Length == 2 && isKnown[match.First + i]) return;
            if (syllable.Fold == entry.Folds[i]) continue;
            if (isKnown[match.First + i] || IsPersonOrPlace(unit, match.First + i)) return;
        }

        if (!entry.Has(LexiconUse.Phrase | LexiconUse.Formula | LexiconUse.List | LexiconUse.Unbroken) && !IsWrittenAsName(unit, match)) return;
        var start = syllables[match.First].Start;
        var end = syllables[match.End - 1].End;
        var isFormula = entry.Has(LexiconUse.Formula) && unit.IsOpening(start);
        // Two syllables prove little: a formula must stand where formulas stand.
        if (entry.Length == 2 && entry.Has(LexiconUse.Formula) && !isFormula) return;
        var isCertain = !all.Exists(other => other.Differences > 0 && other.First == match.First && other.Entry.Length == entry.Length && !ReferenceEquals(other.Entry, entry));
        var expected = Expected(unit, match, lexicon);
        if (isFormula) slips.AddProminent(unit, start, end, WordingSlipKind.DamagedPhrase, expected, isCertain);
        else slips.Add(unit, start, end, WordingSlipKind.DamagedPhrase, expected, isCertain);
    }

    private static int MostDifferences(LexiconEntry entry, bool hasLostMarks) => entry.Length switch
    {
        2 or 3 => entry.Has(LexiconUse.Formula) && hasLostMarks ? 2 : 1,
        _ => entry.Has(LexiconUse.Name) && !entry.Has(LexiconUse.Phrase) ? 1 : 2,
    };

    // Every differing syllable stands without any mark: "Noi nhan".
    private static bool HasLostMarks(WordingUnit unit, PhraseMatch match)
    {
        for (var i = 0; i < match.Entry.Length; i++)
        {
            var syllable = unit.Syllables[match.First + i];
            if (syllable.Fold != match.Entry.Folds[i] && !System.Text.Ascii.IsValid(unit.Folded.AsSpan(syllable.Start, syllable.Length))) return false;
        }

        return true;
    }

    /// <summary>"xã Cải Cách", "ông Thế": a capital inside a sentence where the neighbour is a capital too, or a word that calls for a name.</summary>
    internal static bool IsPersonOrPlace(WordingUnit unit, int index)
    {
        if (!unit.HasLower || index == 0) return false;
        var syllables = unit.Syllables;
        var syllable = syllables[index];
        var text = unit.Text;
        if (!char.IsUpper(text[syllable.Start]) || LetterCase.IsUpper(text.AsSpan(syllable.Start, syllable.Length))) return false;
        if (syllable.Gap != SyllableGap.Blank) return false;
        var before = syllables[index - 1];
        if (char.IsUpper(text[before.Start]) && !unit.IsOpening(before.Start)) return true;
        return unit.Folded.AsSpan(before.Start, before.Length) is "xã" or "phường" or "huyện" or "quận" or "thôn" or "bản" or "làng" or "ấp" or "ông" or "bà" or "chí" or "tỉnh" or "phố" or "sông" or "núi";
    }

    private static bool IsWrittenAsName(WordingUnit unit, PhraseMatch match)
    {
        if (!unit.HasLower) return match.Entry.Length >= 4;
        var name = match.Entry.Name;
        if (name.Length == 0) return false;
        var at = 0;
        var capitals = 0;
        for (var i = 0; i < match.Entry.Length; i++)
        {
            while (at < name.Length && !char.IsLetterOrDigit(name[at])) at++;
            var hasCapital = at < name.Length && char.IsUpper(name[at]);
            while (at < name.Length && char.IsLetterOrDigit(name[at])) at++;
            if (hasCapital && !char.IsUpper(unit.Text[unit.Syllables[match.First + i].Start])) return false;
            if (hasCapital) capitals++;
        }

        return capitals >= 2 && match.Entry.Length >= 3;
    }

    private static string Expected(WordingUnit unit, PhraseMatch match, WordingLexicon lexicon)
    {
        var text = new System.Text.StringBuilder();
        var end = unit.Syllables[match.First].Start;
        for (var i = 0; i < match.Entry.Length; i++)
        {
            var syllable = unit.Syllables[match.First + i];
            var written = unit.Text.AsSpan(syllable.Start, syllable.Length);
            text.Append(unit.Text, end, syllable.Start - end);
            if (syllable.Fold == match.Entry.Folds[i]) text.Append(written);
            else text.Append(LetterCase.Like(lexicon.Vocabulary.TextOf(match.Entry.Folds[i]), written));
            end = syllable.End;
        }

        return text.ToString();
    }
}
