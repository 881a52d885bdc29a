using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Finds syllables with a letter too many, too few or wrong inside a phrase, and words run together. Only syllables that
/// belong to no known word are looked at, and those that are no Vietnamese syllable need less support around them, or none.
/// </summary>
internal static class LetterSlipScanner
{
    public static void Scan(WordingUnit unit, ReadOnlySpan<bool> isKnown, WordingLexicon lexicon, SlipCollector slips)
    {
        var syllables = unit.Syllables;
        for (var i = 0; i < syllables.Length; i++)
        {
            // Folding has put the tone of "qủa" right, so that it is a known word.
            if (unit.Folded[syllables[i].Start] == 'q' && JudgeQu(unit, i, slips)) continue;
            if (isKnown[i] || syllables[i].Length < 2) continue;
            // Most syllables are known and stand beside no words of a phrase: done with them at once.
            if (syllables[i].Fold != 0 && !MayHavePairBefore(syllables, i, lexicon) && !MayHavePairBehind(syllables, i, lexicon)) continue;
            var written = unit.Folded.AsSpan(syllables[i].Start, syllables[i].Length);
            if (written.ContainsAnyInRange('0', '9')) continue;
            // A short form in capitals is no syllable.
            if (unit.HasLower && LetterCase.IsUpper(unit.Text.AsSpan(syllables[i].Start, syllables[i].Length))) continue;
            if (syllables[i].Fold != 0)
            {
                JudgeLetters(unit, i, isWord: true, lexicon, slips);
                continue;
            }

            if (JudgeCapital(unit, i, lexicon, slips)) continue;
            if ((KeyboardSlip.Right(written) ?? OnsetSlip.Right(written) ?? RightTonePlace(unit, i, written)) is { } right && lexicon.Vocabulary.Find(right).Fold != 0)
            {
                var text = unit.Text.AsSpan(syllables[i].Start, syllables[i].Length);
                slips.Add(unit, syllables[i].Start, syllables[i].End, WordingSlipKind.DamagedPhrase, LetterCase.Like(right, text));
                continue;
            }

            var toneless = StopToneJudge.VowelOf(unit, i);
            if (toneless >= 0 && StopToneJudge.Judge(unit, i, toneless, lexicon, slips)) continue;
            var isWord = SyllableShape.IsVietnamese(written);
            if (!isWord && JudgeJoined(unit, i, lexicon, slips)) continue;
            JudgeLetters(unit, i, isWord, lexicon, slips);
            if (toneless >= 0) StopToneJudge.JudgeUnknown(unit, i, slips);
            else UnknownSyllableJudge.Judge(unit, i, isKnown, lexicon, slips);
        }
    }

    // People and places may write their names as they like: "Nguyễn Văn Tòan", "Qúy".
    private static string? RightTonePlace(WordingUnit unit, int at, ReadOnlySpan<char> written) => DamageJudge.IsPersonOrPlace(unit, at) ? null : TonePlaceSlip.Right(written);

    private static bool JudgeQu(WordingUnit unit, int at, SlipCollector slips)
    {
        var syllable = unit.Syllables[at];
        var text = unit.Text.AsSpan(syllable.Start, syllable.Length);
        var folded = unit.Folded.AsSpan(syllable.Start, syllable.Length);
        if (syllable.Fold == 0 || !TonePlaceSlip.IsOnQu(text, folded) || DamageJudge.IsPersonOrPlace(unit, at)) return false;
        return slips.Add(unit, syllable.Start, syllable.End, WordingSlipKind.DamagedPhrase, LetterCase.Like(folded.ToString(), text));
    }

    private static void JudgeLetters(WordingUnit unit, int at, bool isWord, WordingLexicon lexicon, SlipCollector slips)
    {
        var syllables = unit.Syllables;
        // A stretch of four or five holds a pair on at least one side: most places are done with here.
        if (isWord && !MayHavePairBefore(syllables, at, lexicon) && !MayHavePairBehind(syllables, at, lexicon)) return;
        var before = ReachBefore(syllables, at, lexicon);
        var behind = ReachBehind(syllables, at, lexicon);
        Span<int> bares = stackalloc int[NearPhraseIndex.Longest];
        for (var length = NearPhraseIndex.Longest; length >= (isWord ? 4 : NearPhraseIndex.Shortest); length--)
        {
            for (var open = Math.Max(0, length - 1 - behind); open <= Math.Min(before, length - 1); open++)
            {
                var first = at - open;
                for (var i = 0; i < length; i++) bares[i] = syllables[first + i].Bare;
                var (number, from) = lexicon.NearPhrases.Find(bares[..length], open);
                if (lexicon.Phrases.Entries[number] is not { } entry || (isWord && entry.Length != length)) continue;
                if (!Fits(unit, first, length, open, entry, from, isWord, lexicon)) continue;
                entry = Nearest(syllables, first - from, entry, lexicon);
                if (IsWhole(syllables, first - from, at, entry)) Add(unit, first - from, entry.Length, entry, 0, lexicon, slips);
                else Add(unit, first, length, entry, from, lexicon, slips);
                return;
            }
        }
    }

    private static bool MayHavePairBefore(ReadOnlySpan<Syllable> syllables, int at, WordingLexicon lexicon) =>
        at >= 2 && lexicon.NearPhrases.MayHavePair(syllables[at - 2].Bare, syllables[at - 1].Bare);

    private static bool MayHavePairBehind(ReadOnlySpan<Syllable> syllables, int at, WordingLexicon lexicon) =>
        at + 2 < syllables.Length && lexicon.NearPhrases.MayHavePair(syllables[at + 1].Bare, syllables[at + 2].Bare);

    // How many syllables directly before one may belong to a phrase with it: known ones, side by side in some phrase.
    private static int ReachBefore(ReadOnlySpan<Syllable> syllables, int at, WordingLexicon lexicon)
    {
        var reach = 0;
        for (var i = at; reach < NearPhraseIndex.Longest - 1 && i > 0; reach++, i--)
        {
            if (syllables[i].Gap == SyllableGap.Break || syllables[i - 1].Bare == 0) break;
            if (i < at && !lexicon.NearPhrases.MayHavePair(syllables[i - 1].Bare, syllables[i].Bare)) break;
        }

        return reach;
    }

    private static int ReachBehind(ReadOnlySpan<Syllable> syllables, int at, WordingLexicon lexicon)
    {
        var reach = 0;
        for (var i = at + 1; reach < NearPhraseIndex.Longest - 1 && i < syllables.Length; reach++, i++)
        {
            if (syllables[i].Gap == SyllableGap.Break || syllables[i].Bare == 0) break;
            if (i > at + 1 && !lexicon.NearPhrases.MayHavePair(syllables[i - 1].Bare, syllables[i].Bare)) break;
        }

        return reach;
    }

    private static bool Fits(WordingUnit unit, int first, int length, int open, LexiconEntry entry, int from, bool isWord, WordingLexicon lexicon)
    {
        var syllables = unit.Syllables;
        var exact = 0;
        for (var i = 0; i < length; i++)
        {
            var syllable = syllables[first + i];
            if (i > 0 && syllable.Gap != entry.Gaps[from + i]) return false;
            if (i == open) continue;
            if (syllable.Fold == entry.Folds[from + i]) exact++;
            else if (lexicon.Vocabulary.BareOf(entry.Folds[from + i]) != syllable.Bare) return false;
        }

        if (entry.Has(LexiconUse.Name) && !entry.Has(LexiconUse.Phrase)) return false;
        if (exact < (length <= 3 ? length - 1 : length - 2)) return false;
        var written = unit.Folded.AsSpan(syllables[first + open].Start, syllables[first + open].Length);
        Span<char> bare = stackalloc char[written.Length];
        SyllableVocabulary.RemoveMarks(written, bare);
        var wanted = lexicon.Vocabulary.BareTextOf(lexicon.Vocabulary.BareOf(entry.Folds[from + open]));
        if (!IsOneOff(bare, wanted) || IsOtherSpelling(bare, wanted)) return false;
        // Short syllables are one letter off from many others.
        return isWord || length > 2 || Math.Max(wanted.Length, bare.Length) >= 4;
    }

    // Of phrases that differ in marks alone ("hằng quý", "hàng quý") the one that is written.
    private static LexiconEntry Nearest(ReadOnlySpan<Syllable> syllables, int first, LexiconEntry entry, WordingLexicon lexicon)
    {
        var (nearest, most) = (entry, ExactOf(syllables, first, entry));
        for (var other = lexicon.Phrases.EntriesAt(lexicon.Phrases.Find(entry.Folds, lexicon.Vocabulary)); other is not null; other = lexicon.Phrases.EntryAfter(other))
        {
            if (!other.Has(LexiconUse.Phrase) || !other.Gaps.AsSpan().SequenceEqual(entry.Gaps) || ExactOf(syllables, first, other) is var exact && exact <= most) continue;
            (nearest, most) = (other, exact);
        }

        return nearest;
    }

    // The first syllable of a phrase may stand before the unit: then only a stretch of it is there.
    private static int ExactOf(ReadOnlySpan<Syllable> syllables, int first, LexiconEntry entry)
    {
        var exact = 0;
        for (var i = Math.Max(0, -first); i < entry.Length && first + i < syllables.Length; i++)
        {
            if (syllables[first + i].Fold == entry.Folds[i]) exact++;
        }

        return exact;
    }

    // "kì" and "kỳ", "quí" and "quý" are two ways to write one syllable.
    private static bool IsOtherSpelling(ReadOnlySpan<char> written, ReadOnlySpan<char> wanted)
    {
        if (written.Length != wanted.Length || written.Length < 2 || !written[..^1].SequenceEqual(wanted[..^1])) return false;
        return (written[^1], wanted[^1]) is ('i', 'y') or ('y', 'i') && (written[^2] is not ('a' or 'e' or 'o' or 'u') || written.EndsWith("qui", StringComparison.Ordinal) || written.EndsWith("quy", StringComparison.Ordinal));
    }

    // A stretch of a longer phrase: all of the phrase is shown where all of it stands there.
    private static bool IsWhole(ReadOnlySpan<Syllable> syllables, int first, int at, LexiconEntry entry)
    {
        if (first < 0 || first + entry.Length > syllables.Length) return false;
        for (var i = 0; i < entry.Length; i++)
        {
            if (first + i != at && syllables[first + i].Fold != entry.Folds[i]) return false;
            if (i > 0 && syllables[first + i].Gap != entry.Gaps[i]) return false;
        }

        return true;
    }

    private static bool JudgeJoined(WordingUnit unit, int at, WordingLexicon lexicon, SlipCollector slips)
    {
        var syllable = unit.Syllables[at];
        var written = unit.Folded.AsSpan(syllable.Start, syllable.Length);
        if (written.Length is < 5 or > 14) return false;
        for (var cut = 2; cut <= written.Length - 2; cut++)
        {
            var first = lexicon.Vocabulary.Find(written[..cut]).Fold;
            var second = lexicon.Vocabulary.Find(written[cut..]).Fold;
            if (first == 0 || second == 0) continue;
            // Marks in both halves are proof enough: no single syllable has two vowels apart with marks of their own ("đếnnăm").
            var areBothMarked = HasMark(written[..cut]) && HasMark(written[cut..]);
            if (!areBothMarked && !lexicon.IsPair(first, second) && !JoinsNeighbours(unit, at, first, second, lexicon)) continue;
            var text = unit.Text.AsSpan(syllable.Start, syllable.Length);
            slips.Add(unit, syllable.Start, syllable.End, WordingSlipKind.JoinedWords, $"{text[..cut]} {text[cut..]}");
            return true;
        }

        return false;
    }

    // "kèm theoQuyết định", "củaUBND": a small letter and then a capital that opens a word of its own. Names of systems and short
    // forms have one letter before it ("eOffice"), halves that are no syllables ("ThS") or no Vietnamese mark ("iCloud").
    private static bool JudgeCapital(WordingUnit unit, int at, WordingLexicon lexicon, SlipCollector slips)
    {
        var syllable = unit.Syllables[at];
        var text = unit.Text.AsSpan(syllable.Start, syllable.Length);
        var cut = 0;
        while (cut < text.Length && Characters.IsLower(text[cut])) cut++;
        if (cut < 2 || cut > text.Length - 2 || !Characters.IsUpper(text[cut])) return false;
        var folded = unit.Folded.AsSpan(syllable.Start, syllable.Length);
        // A whole syllable with a capital inside ("toÀn") is one word.
        if (!HasMark(folded) || SyllableShape.IsVietnamese(folded) || !StopToneJudge.StandsFree(unit, syllable)) return false;
        if (!SyllableShape.IsVietnamese(folded[..cut]) || !OpensWord(text[cut..], folded[cut..], lexicon)) return false;
        if (!HasMark(folded[..cut]) && lexicon.Vocabulary.Find(folded[..cut]).Fold == 0) return false;
        slips.Add(unit, syllable.Start, syllable.End, WordingSlipKind.JoinedWords, $"{text[..cut]} {text[cut..]}");
        return true;
    }

    private static bool OpensWord(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, WordingLexicon lexicon)
    {
        if (LetterCase.IsUpper(text)) return lexicon.WidelyKnown.Contains(text.ToString());
        foreach (var c in text[1..])
        {
            if (!Characters.IsLower(c)) return false;
        }

        return SyllableShape.IsVietnamese(folded) && (HasMark(folded) || lexicon.Vocabulary.Find(folded).Fold != 0);
    }

    private static bool HasMark(ReadOnlySpan<char> text) => text.ContainsAnyExceptInRange('\0', '\u007F');

    // "thủ tụchành chính": the halves belong to the words before and after.
    private static bool JoinsNeighbours(WordingUnit unit, int at, int first, int second, WordingLexicon lexicon)
    {
        var syllables = unit.Syllables;
        return at > 0 && at + 1 < syllables.Length && syllables[at].Gap == SyllableGap.Blank && syllables[at + 1].Gap == SyllableGap.Blank
            && lexicon.IsPair(syllables[at - 1].Fold, first) && lexicon.IsPair(second, syllables[at + 1].Fold);
    }

    private static void Add(WordingUnit unit, int first, int length, LexiconEntry entry, int from, WordingLexicon lexicon, SlipCollector slips)
    {
        var start = unit.Syllables[first].Start;
        var end = unit.Syllables[first + length - 1].End;
        var text = new System.Text.StringBuilder();
        var done = start;
        for (var i = 0; i < length; i++)
        {
            var syllable = unit.Syllables[first + i];
            var written = unit.Text.AsSpan(syllable.Start, syllable.Length);
            text.Append(unit.Text, done, syllable.Start - done);
            if (syllable.Fold == entry.Folds[from + i]) text.Append(written);
            else text.Append(LetterCase.Like(lexicon.Vocabulary.TextOf(entry.Folds[from + i]), written));
            done = syllable.End;
        }

        var isFormula = entry.Has(LexiconUse.Formula) && unit.IsOpening(start);
        if (isFormula) slips.AddProminent(unit, start, end, WordingSlipKind.DamagedPhrase, text.ToString(), isCertain: false);
        else slips.Add(unit, start, end, WordingSlipKind.DamagedPhrase, text.ToString(), isCertain: false);
    }

    /// <summary>True where one letter is inserted, dropped or exchanged, or two neighbours are swapped.</summary>
    internal static bool IsOneOff(ReadOnlySpan<char> written, ReadOnlySpan<char> wanted)
    {
        var same = written.CommonPrefixLength(wanted);
        var restWritten = written[same..];
        var restWanted = wanted[same..];
        if (restWritten.Length == restWanted.Length)
        {
            if (restWritten.IsEmpty) return false;
            return restWritten[1..].SequenceEqual(restWanted[1..])
                || (restWritten.Length >= 2 && restWritten[0] == restWanted[1] && restWritten[1] == restWanted[0] && restWritten[2..].SequenceEqual(restWanted[2..]));
        }

        return (restWritten.Length == restWanted.Length + 1 && restWritten[1..].SequenceEqual(restWanted))
            || (restWritten.Length + 1 == restWanted.Length && restWritten.SequenceEqual(restWanted[1..]));
    }
}
