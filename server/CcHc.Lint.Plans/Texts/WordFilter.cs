using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Texts;

/// <summary>
/// Tells at once for most words that no known phrase opens with them. Now and then it says yes where the answer is no, so
/// whoever asks looks further.
/// </summary>
internal sealed class WordFilter
{
    private const int BitCount = 1 << 13;

    private readonly ulong[] _bits = new ulong[BitCount / 64];

    public WordFilter(params string[] phrases)
    {
        foreach (var phrase in phrases) Add(phrase);
    }

    /// <param name="phrase">A folded phrase; its first word counts.</param>
    public void Add(string phrase)
    {
        var end = 0;
        while (end < phrase.Length && Characters.IsLetterOrDigit(phrase[end])) end++;
        var bit = BitOf(WordHash.Of(phrase.AsSpan(0, end)));
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    /// <param name="hash">The word's <see cref="WordHash"/>.</param>
    public bool MayHave(uint hash)
    {
        var bit = BitOf(hash);
        return (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    /// <summary>True where one of the words may open a phrase.</summary>
    public bool MayHaveAny(WordTable words)
    {
        foreach (var hash in words.Hashes)
        {
            if (MayHave(hash)) return true;
        }

        return false;
    }

    private static uint BitOf(uint hash) => hash >> 19;
}
