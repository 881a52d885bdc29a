using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Judges syllables closed by p, t, c or ch without the tone that each of them carries, sắc or nặng ("môt số", "công viêc").
/// They are slips wherever they stand; names and texts whose tones are all lost aside.
/// </summary>
internal static class StopToneJudge
{
    /// <summary>The place of the vowel that lacks its tone; -1 where the syllable is none of these, or may be a name.</summary>
    public static int VowelOf(WordingUnit unit, int at)
    {
        var syllable = unit.Syllables[at];
        var vowel = SyllableShape.MissingTone(unit.Folded.AsSpan(syllable.Start, syllable.Length));
        if (vowel < 0 || !StandsFree(unit, syllable) || DamageJudge.IsPersonOrPlace(unit, at)) return -1;
        // "Lưu: VT, Lôc": whoever wrote the text.
        if (unit.IsRecipients && Characters.IsUpper(unit.Text[syllable.Start])) return -1;
        var hasTones = SyllableShape.HasTone(unit.Folded.AsSpan(0, syllable.Start)) || SyllableShape.HasTone(unit.Folded.AsSpan(syllable.End));
        return hasTones ? vowel : -1;
    }

    /// <summary>Reports a syllable that the lexicon knows with one of the two tones.</summary>
    /// <returns>False where it knows neither, or too little to tell the syllable from a name.</returns>
    public static bool Judge(WordingUnit unit, int at, int vowel, WordingLexicon lexicon, SlipCollector slips)
    {
        var syllable = unit.Syllables[at];
        var written = unit.Folded.AsSpan(syllable.Start, syllable.Length);
        var (acute, dot) = (SyllableShape.WithAcute(written, vowel), SyllableShape.WithDot(written, vowel));
        var (acuteFold, dotFold) = (lexicon.Vocabulary.Find(acute).Fold, lexicon.Vocabulary.Find(dot).Fold);
        if (acuteFold == 0 && dotFold == 0) return false;
        var (isAcuteWord, isDotWord) = (FormsWord(unit, at, acuteFold, lexicon), FormsWord(unit, at, dotFold, lexicon));
        var isWord = isAcuteWord || isDotWord;
        if (!isWord && MayBeName(unit, at)) return false;
        var isAcute = isAcuteWord != isDotWord ? isAcuteWord : dotFold == 0;
        // Two words that both fit leave it open what was meant.
        var isOpen = isAcuteWord == isDotWord && acuteFold != 0 && dotFold != 0;
        var expected = isOpen ? "" : LetterCase.Like(isAcute ? acute : dot, unit.Text.AsSpan(syllable.Start, syllable.Length));
        slips.Add(unit, syllable.Start, syllable.End, WordingSlipKind.DamagedPhrase, expected, isCertain: isWord && (acuteFold == 0 || dotFold == 0));
        return true;
    }

    /// <summary>Reports a syllable that the lexicon knows with neither tone, without a proposal.</summary>
    public static void JudgeUnknown(WordingUnit unit, int at, SlipCollector slips)
    {
        var syllable = unit.Syllables[at];
        if (Characters.IsLower(unit.Text[syllable.Start])) slips.Add(unit, syllable.Start, syllable.End, WordingSlipKind.DamagedPhrase, "", isCertain: false);
    }

    /// <summary>True where blanks or marks of punctuation stand around: parts of addresses, symbols and foreign names have others.</summary>
    public static bool StandsFree(WordingUnit unit, Syllable syllable)
    {
        var text = unit.Text;
        if (syllable.Start > 0 && text[syllable.Start - 1] is not (' ' or '(' or '[' or '"' or '“' or '‘' or ',' or ';' or ':' or '+' or '*')) return false;
        if (syllable.End == text.Length) return true;
        if (text[syllable.End] == '.') return syllable.End + 1 == text.Length || !Characters.IsLetterOrDigit(text[syllable.End + 1]);
        return text[syllable.End] is ' ' or ')' or ']' or '"' or '”' or '’' or ',' or ';' or ':' or '!' or '?' or '…' or '*';
    }

    private static bool FormsWord(WordingUnit unit, int at, int fold, WordingLexicon lexicon)
    {
        var syllables = unit.Syllables;
        return (at > 0 && syllables[at].Gap == SyllableGap.Blank && lexicon.IsPair(syllables[at - 1].Fold, fold))
            || (at + 1 < syllables.Length && syllables[at + 1].Gap == SyllableGap.Blank && lexicon.IsPair(fold, syllables[at + 1].Fold));
    }

    // "Păc Ngòi" opens a line; a line in capitals doesn't show what is a name.
    private static bool MayBeName(WordingUnit unit, int at)
    {
        var syllables = unit.Syllables;
        if (!unit.HasLower) return true;
        return Characters.IsUpper(unit.Text[syllables[at].Start])
            && at + 1 < syllables.Length && syllables[at + 1].Gap != SyllableGap.Break && Characters.IsUpper(unit.Text[syllables[at + 1].Start]);
    }
}
