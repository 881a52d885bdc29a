using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>
/// Finds phrases of which one syllable is left open: what stands in a text where that syllable should be may have a
/// letter too many, one too few or another one.
/// </summary>
internal sealed class NearPhraseIndex
{
    // The shortest and longest stretches of a phrase that are kept.
    public const int Shortest = 2;
    public const int Longest = 5;

    // A stretch is the number of its entry and, in the last bits, the syllable with which it begins.
    private const int BitsOfSyllable = 5;

    private readonly NumberTable _byOthers;
    private readonly NumberList _stretches;
    private readonly PairFilter _pairs;

    public NearPhraseIndex() => (_byOthers, _stretches, _pairs) = (new NumberTable(), new NumberList(), new PairFilter());

    private NearPhraseIndex(LexiconReader from) => (_byOthers, _stretches, _pairs) = (NumberTable.Read(from), NumberList.Read(from), PairFilter.Read(from));

    /// <summary>False where no phrase has the two syllables (without marks) side by side.</summary>
    public bool MayHavePair(int first, int second) => _pairs.MayHave(first, second);

    /// <summary>
    /// The phrase, or stretch of one, whose syllables other than the open one are these.
    /// </summary>
    /// <param name="bares">Numbers of the syllables without marks.</param>
    /// <param name="open">Which of them is left open.</param>
    /// <returns>Number of the entry, 0 where there is none, and the syllable of the entry with which the stretch begins.</returns>
    public (int Entry, int From) Find(ReadOnlySpan<int> bares, int open)
    {
        var stretch = _stretches[_byOthers.Find(Key(bares, open))];
        return (stretch >> BitsOfSyllable, stretch & ((1 << BitsOfSyllable) - 1));
    }

    /// <param name="number">Number of the entry.</param>
    public void Add(int number, LexiconEntry entry, SyllableVocabulary vocabulary)
    {
        Span<int> bares = stackalloc int[entry.Length];
        for (var i = 0; i < bares.Length; i++) bares[i] = vocabulary.BareOf(entry.Folds[i]);
        for (var i = 0; i + 1 < bares.Length; i++) _pairs.Add(bares[i], bares[i + 1]);
        if (bares.Length <= Longest) AddStretch(number, bares, 0, bares.Length);
        for (var from = 0; bares.Length > 3 && from + 3 <= bares.Length; from++) AddStretch(number, bares, from, 3);
    }

    public void Write(LexiconWriter to)
    {
        _byOthers.Write(to);
        _stretches.Write(to);
        _pairs.Write(to);
    }

    public static NearPhraseIndex Read(LexiconReader from) => new(from);

    private void AddStretch(int entry, ReadOnlySpan<int> bares, int from, int length)
    {
        var number = _stretches.Count;
        _stretches.Add((entry << BitsOfSyllable) | from);
        for (var open = 0; open < length; open++) _byOthers.Add(Key(bares.Slice(from, length), open), number);
    }

    private static ulong Key(ReadOnlySpan<int> bares, int open)
    {
        var key = (ulong)(bares.Length * 8 + open + 1);
        for (var i = 0; i < bares.Length; i++)
        {
            var value = i == open ? 0UL : (ulong)bares[i];
            key = (key ^ value) * 0x9E3779B97F4A7C15UL;
            key ^= key >> 29;
        }

        // The table keeps 0 for what is empty.
        return key == 0 ? 1 : key;
    }
}
