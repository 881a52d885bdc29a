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

    private readonly NumberTable _byOthers = new(1 << 15);
    private readonly List<LexiconStretch> _stretches = [];
    private readonly PairFilter _pairs = new();

    /// <summary>False where no phrase has the two syllables (without marks) side by side.</summary>
    public bool MayHavePair(int first, int second) => _pairs.MayHave(first, second);

    /// <summary>
    /// The phrase, or stretch of one, whose syllables other than the open one are these; null where there is none.
    /// </summary>
    /// <param name="bares">Numbers of the syllables without marks.</param>
    /// <param name="open">Which of them is left open.</param>
    public LexiconStretch? Find(ReadOnlySpan<int> bares, int open) =>
        _byOthers.Find(Key(bares, open)) is var number and not 0 ? _stretches[number - 1] : null;

    public void Add(LexiconEntry entry, SyllableVocabulary vocabulary)
    {
        Span<int> bares = stackalloc int[entry.Length];
        for (var i = 0; i < bares.Length; i++) bares[i] = vocabulary.BareOf(entry.Folds[i]);
        for (var i = 0; i + 1 < bares.Length; i++) _pairs.Add(bares[i], bares[i + 1]);
        if (bares.Length <= Longest) AddStretch(entry, bares, 0, bares.Length);
        for (var from = 0; bares.Length > 3 && from + 3 <= bares.Length; from++) AddStretch(entry, bares, from, 3);
    }

    private void AddStretch(LexiconEntry entry, ReadOnlySpan<int> bares, int from, int length)
    {
        _stretches.Add(new LexiconStretch(entry, from));
        for (var open = 0; open < length; open++) _byOthers.Add(Key(bares.Slice(from, length), open), _stretches.Count);
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

/// <summary>A phrase, or the part of it that begins with its syllable number <paramref name="From"/>.</summary>
internal sealed record LexiconStretch(LexiconEntry Entry, int From);
