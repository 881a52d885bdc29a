using CcHc.Lint.Plans.Texts;
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

    /// <summary>The syllables of a unit.</summary>
    public static Syllable[] Read(TextUnit unit, SyllableVocabulary vocabulary)
    {
        var folded = unit.Folded;
        var starts = unit.Words.Starts;
        var ends = unit.Words.Ends;
        var hashes = unit.Words.Hashes;
        var syllables = new Syllable[starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            var (fold, bare) = vocabulary.Find(folded.AsSpan(starts[i], ends[i] - starts[i]), hashes[i]);
            var gap = i == 0 ? SyllableGap.Break : GapOf(folded.AsSpan(ends[i - 1], starts[i] - ends[i - 1]));
            syllables[i] = new Syllable(starts[i], ends[i], fold, bare, gap);
        }

        return syllables;
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
