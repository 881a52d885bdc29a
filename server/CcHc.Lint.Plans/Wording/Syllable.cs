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
