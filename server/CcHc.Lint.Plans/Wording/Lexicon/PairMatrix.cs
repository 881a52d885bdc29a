namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>Which syllables (without marks) stand side by side in phrases: one bit per pair.</summary>
internal sealed class PairMatrix
{
    // Some 1,500 syllables without marks exist in Vietnamese; pairs of higher numbers are kept apart.
    private const int Width = 2048;

    private readonly ulong[] _bits = new ulong[Width * Width / 64];
    private readonly HashSet<long> _others = [];

    public bool Has(int first, int second)
    {
        if (first == 0 || second == 0) return false;
        if (first >= Width || second >= Width) return _others.Contains(((long)first << 32) | (uint)second);
        var at = first * Width + second;
        return (_bits[at >> 6] & (1UL << (at & 63))) != 0;
    }

    public void Add(int first, int second)
    {
        if (first >= Width || second >= Width)
        {
            _others.Add(((long)first << 32) | (uint)second);
            return;
        }

        var at = first * Width + second;
        _bits[at >> 6] |= 1UL << (at & 63);
    }
}
