using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Reads the syllables of one unit after the other, all into the same place: no scanner asks for those of two units at a time.</summary>
internal sealed class SyllableReader(SyllableVocabulary vocabulary)
{
    private Syllable[] _syllables = new Syllable[64];
    private TextUnit? _unit;

    /// <summary>The syllables of a unit, good until those of another one are asked for.</summary>
    public ReadOnlySpan<Syllable> Of(TextUnit unit)
    {
        if (!ReferenceEquals(unit, _unit)) Read(unit);
        return _syllables.AsSpan(0, unit.Words.Count);
    }

    private void Read(TextUnit unit)
    {
        var folded = unit.Folded;
        var starts = unit.Words.Starts;
        var ends = unit.Words.Ends;
        var hashes = unit.Words.Hashes;
        if (_syllables.Length < starts.Length) _syllables = new Syllable[starts.Length * 2];
        for (var i = 0; i < starts.Length; i++)
        {
            var (fold, bare) = vocabulary.Find(folded.AsSpan(starts[i], ends[i] - starts[i]), hashes[i]);
            var gap = i == 0 ? SyllableGap.Break : Syllable.GapOf(folded.AsSpan(ends[i - 1], starts[i] - ends[i - 1]));
            _syllables[i] = new Syllable(starts[i], ends[i], fold, bare, gap);
        }

        _unit = unit;
    }
}
