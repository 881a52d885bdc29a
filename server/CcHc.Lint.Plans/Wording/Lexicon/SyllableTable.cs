using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>Numbers syllables from 1 on. Every syllable of every document is looked up here, so it hashes faster than a dictionary that must withstand hostile keys: it only ever holds the lexicon's own.</summary>
internal sealed class SyllableTable
{
    private const int BucketCount = 8192;

    private readonly int[] _buckets;
    private readonly TextList _texts;
    private readonly NumberList _next;

    public SyllableTable() => (_buckets, _texts, _next) = (new int[BucketCount], new TextList(), new NumberList());

    private SyllableTable(int[] buckets, TextList texts, NumberList next) => (_buckets, _texts, _next) = (buckets, texts, next);

    /// <summary>A syllable by its number; that of 0 is empty.</summary>
    public ReadOnlySpan<char> this[int number] => _texts[number];

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
        _next.Add(_buckets[bucket]);
        return _buckets[bucket] = _texts.Add(text);
    }

    public void Write(LexiconWriter to)
    {
        to.Row<int>(_buckets);
        _texts.Write(to);
        _next.Write(to);
    }

    public static SyllableTable Read(LexiconReader from)
    {
        var buckets = from.Row<int>();
        if (buckets.Length != BucketCount) throw LexiconReader.Damaged();
        return new SyllableTable(buckets, TextList.Read(from), NumberList.Read(from));
    }

    private static int BucketOf(uint hash) => (int)((hash >> 15) & (BucketCount - 1));
}
