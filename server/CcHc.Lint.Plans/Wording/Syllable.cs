using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>A syllable of a text unit: its place there and its numbers in the lexicon.</summary>
/// <param name="Start">Offset in the unit's text.</param>
/// <param name="Fold">Number with marks; 0 where the lexicon doesn't know it.</param>
/// <param name="Bare">Number without marks; 0 where the lexicon knows nothing of these letters.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct Syllable(int Start, int End, int Fold, int Bare, SyllableGap Gap)
{
    public int Length => End - Start;

    /// <summary>Reads the syllables of a folded text and appends them.</summary>
    public static void Read(string folded, SyllableVocabulary vocabulary, List<Syllable> target)
    {
        var end = 0;
        var isFirst = true;
        for (var i = 0; i < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < folded.Length && char.IsLetterOrDigit(folded[i])) i++;
            var (fold, bare) = vocabulary.Find(folded.AsSpan(start, i - start));
            target.Add(new Syllable(start, i, fold, bare, isFirst ? SyllableGap.Break : GapOf(folded.AsSpan(end, start - end))));
            end = i;
            isFirst = false;
        }
    }

    /// <summary>What the characters between two syllables are.</summary>
    public static SyllableGap GapOf(ReadOnlySpan<char> gap)
    {
        if (gap.Length == 1) return gap[0] switch { ' ' => SyllableGap.Blank, ',' => SyllableGap.Comma, '-' => SyllableGap.Dash, _ => SyllableGap.Break };
        return gap switch
        {
            ", " or " , " or " ," => SyllableGap.Comma,
            " - " or "- " or " -" => SyllableGap.Dash,
            _ => SyllableGap.Break,
        };
    }
}
