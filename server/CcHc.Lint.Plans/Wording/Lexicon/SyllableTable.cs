using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>Numbers strings from 1 on. Every syllable of every document is looked up here, so it hashes faster than a dictionary that must withstand hostile keys: it only ever holds the lexicon's own.</summary>
internal sealed class SyllableTable
{
    private const int BucketCount = 8192;

    private readonly int[] _buckets = new int[BucketCount];
    private readonly List<string> _texts = [""];
    private readonly List<int> _next = [0];

    public int Count => _texts.Count;

    public string this[int number] => _texts[number];

    /// <summary>The number of a text, or 0.</summary>
    public int Find(ReadOnlySpan<char> text) => Find(text, WordHash.Of(text));

    /// <summary>As above, where the text's <see cref="WordHash"/> is known.</summary>
    public int Find(ReadOnlySpan<char> text, uint hash)
    {
        for (var number = _buckets[BucketOf(hash)]; number != 0; number = _next[number])
        {
            if (text.SequenceEqual(_texts[number])) return number;
        }

        return 0;
    }

    public int Add(ReadOnlySpan<char> text)
    {
        var hash = WordHash.Of(text);
        if (Find(text, hash) is var known and not 0) return known;
        var bucket = BucketOf(hash);
        _texts.Add(text.ToString());
        _next.Add(_buckets[bucket]);
        return _buckets[bucket] = _texts.Count - 1;
    }

    private static int BucketOf(uint hash) => (int)((hash >> 15) & (BucketCount - 1));
}
