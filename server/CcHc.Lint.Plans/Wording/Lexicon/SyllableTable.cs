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
    public int Find(ReadOnlySpan<char> text)
    {
        for (var number = _buckets[BucketOf(text)]; number != 0; number = _next[number])
        {
            if (text.SequenceEqual(_texts[number])) return number;
        }

        return 0;
    }

    public int Add(ReadOnlySpan<char> text)
    {
        if (Find(text) is var known and not 0) return known;
        var bucket = BucketOf(text);
        _texts.Add(text.ToString());
        _next.Add(_buckets[bucket]);
        return _buckets[bucket] = _texts.Count - 1;
    }

    private static int BucketOf(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var c in text) hash = (hash ^ c) * 0x9E3779B1u;
        return (int)((hash >> 15) & (BucketCount - 1));
    }
}
