using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Finds words written twice. Two equal syllables side by side are often right in Vietnamese ("quy định định kỳ",
/// "từ từ"), so only four patterns count: a function word twice, a word of two syllables twice, two words of one
/// meaning run into each other ("đảm bảo đảm"), and "ngày" twice before a date.
/// </summary>
internal static class DoubledWordScanner
{
    // Words that are never doubled on purpose. "từ", "có", "là", "được", "cho" are ("từ từ", "có có không không").
    private static readonly HashSet<string> FunctionWords = new(StringComparer.Ordinal)
    {
        "của", "và", "các", "những", "với", "trong", "tại", "để", "theo", "đến", "này", "đã", "sẽ", "do", "hoặc", "khi", "việc", "cũng", "như", "đối", "bằng", "vào", "phải", "đang", "nhằm", "về", "trên",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionWord = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Scan(WordingUnit unit, WordingLexicon lexicon, SlipCollector slips)
    {
        var hashes = unit.Unit.Words.Hashes;
        var text = unit.Folded;
        for (var i = 0; i + 1 < hashes.Length; i++)
        {
            // Few words are like one of the next two.
            if (hashes[i] != hashes[i + 1] && (i + 2 == hashes.Length || hashes[i] != hashes[i + 2])) continue;
            var syllables = unit.Syllables;
            var next = syllables[i + 1];
            if (next.Gap == SyllableGap.Blank && Same(text, syllables[i], next))
            {
                if (IsNeverDoubled(text, next) && !BelongsApart(syllables, i, lexicon))
                    Add(unit, i, i + 1, i, slips);
                continue;
            }

            if (i + 2 < syllables.Length && IsOneRun(syllables, i + 1, i + 2) && Same(text, syllables[i], syllables[i + 2])) ScanAlternation(unit, i, lexicon, slips);
        }
    }

    // "ngày ngày" is right before everything but a date ("ngày ngày 2 lần").
    private static bool IsNeverDoubled(string text, Syllable word) =>
        FunctionWord.Contains(text.AsSpan(word.Start, word.Length)) || (DateScanner.StartsWithWord(text, word.Start, "ngày") && IsDate(text, word.Start));

    // A whole date, or one without its year: "31/10", "15 tháng 7".
    private static bool IsDate(string text, int start)
    {
        if (DateScanner.At(text, start) is not null) return true;
        var day = DateScanner.SkipBlanks(text, start + "ngày".Length);
        var end = day;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end == day || end - day > 2) return false;
        return (end < text.Length && text[end] == '/') || DateScanner.StartsWithWord(text, DateScanner.SkipBlanks(text, end), "tháng");
    }

    private static void ScanAlternation(WordingUnit unit, int i, WordingLexicon lexicon, SlipCollector slips)
    {
        var syllables = unit.Syllables;
        if (!lexicon.IsPair(syllables[i].Fold, syllables[i + 1].Fold)) return;
        if (i + 3 < syllables.Length && syllables[i + 3].Gap == SyllableGap.Blank && Same(unit.Folded, syllables[i + 1], syllables[i + 3]))
        {
            Add(unit, i, i + 3, i + 1, slips);
            return;
        }

        // "phát hiện thực hiện": the first syllable closes the word before.
        if (i > 0 && syllables[i].Gap == SyllableGap.Blank && lexicon.IsPair(syllables[i - 1].Fold, syllables[i].Fold)) return;
        // "đảm bảo đảm": the third syllable closes a second word of the same two and opens none of its own.
        var opensWord = i + 3 < syllables.Length && syllables[i + 3].Gap == SyllableGap.Blank && lexicon.IsPair(syllables[i + 2].Fold, syllables[i + 3].Fold);
        if (!opensWord && lexicon.IsPair(syllables[i + 1].Fold, syllables[i + 2].Fold)) Add(unit, i, i + 2, i + 1, slips);
    }

    // "quy về về đích": the first belongs to the word before, the second to the one behind.
    private static bool BelongsApart(ReadOnlySpan<Syllable> syllables, int first, WordingLexicon lexicon) =>
        first > 0 && first + 2 < syllables.Length
        && lexicon.IsPair(syllables[first - 1].Fold, syllables[first].Fold) && lexicon.IsPair(syllables[first + 1].Fold, syllables[first + 2].Fold);

    private static bool IsOneRun(ReadOnlySpan<Syllable> syllables, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (syllables[i].Gap != SyllableGap.Blank) return false;
        }

        return true;
    }

    private static bool Same(string text, Syllable first, Syllable second) =>
        first.Length == second.Length && (first.Fold == second.Fold)
        && text.AsSpan(first.Start, first.Length).SequenceEqual(text.AsSpan(second.Start, second.Length));

    private static void Add(WordingUnit unit, int first, int last, int lastKept, SlipCollector slips)
    {
        var start = unit.Syllables[first].Start;
        // "2. Phương pháp kiểm tra" / "Kiểm tra trực tiếp …": behind the words a new line or sentence begins with the same ones.
        if (char.IsUpper(unit.Text[unit.Syllables[lastKept + 1].Start]) && !char.IsUpper(unit.Text[start])) return;
        slips.Add(unit, start, unit.Syllables[last].End, WordingSlipKind.DoubledWords, unit.Text[start..unit.Syllables[lastKept].End]);
    }
}
