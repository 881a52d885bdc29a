using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>A stretch of a unit that has the letters of a phrase but differs from it.</summary>
/// <param name="First">Index of the first syllable.</param>
/// <param name="Entry">The phrase.</param>
/// <param name="Differences">How many syllables carry other marks.</param>
/// <param name="HasGaps">True where the gaps are those of the phrase.</param>
internal sealed record PhraseMatch(int First, LexiconEntry Entry, int Differences, bool HasGaps)
{
    public int End => First + Entry.Length;
}
