using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>
/// Tells at once for most pairs of syllables (without marks) that no phrase has them side by side. Small enough to stay
/// near the processor; now and then it says yes where the answer is no, so whoever asks looks further.
/// </summary>
internal sealed class PairFilter
{
    private const int BitCount = 1 << 16;

    private readonly ulong[] _bits;

    public PairFilter() => _bits = new ulong[BitCount / 64];

    private PairFilter(ulong[] bits) => _bits = bits;

    public bool MayHave(int first, int second)
    {
        if (first == 0 || second == 0) return false;
        var bit = BitOf(first, second);
        return (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    public void Add(int first, int second)
    {
        var bit = BitOf(first, second);
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    public void Write(LexiconWriter to) => to.Row<ulong>(_bits);

    public static PairFilter Read(LexiconReader from) =>
        from.Row<ulong>() is { Length: BitCount / 64 } bits ? new PairFilter(bits) : throw LexiconReader.Damaged();

    private static uint BitOf(int first, int second) => (((uint)first * 0x9E3779B1u) ^ ((uint)second * 0x85EBCA6Bu)) >> 16;
}
