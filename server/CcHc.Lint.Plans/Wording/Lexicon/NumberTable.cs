using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>
/// Numbers above 0 by keys above 0, in two plain arrays: asked several times for every syllable of every document, and
/// read at every start of the program.
/// </summary>
internal sealed class NumberTable
{
    private const int LeastCapacity = 16;

    private ulong[] _keys;
    private int[] _values;
    private int _count;

    public NumberTable() => (_keys, _values) = (new ulong[LeastCapacity], new int[LeastCapacity]);

    private NumberTable(ulong[] keys, int[] values, int count) => (_keys, _values, _count) = (keys, values, count);

    /// <summary>The number of a key, or 0.</summary>
    public int Find(ulong key)
    {
        var mask = (uint)_keys.Length - 1;
        for (var at = SlotOf(key) & mask; ; at = (at + 1) & mask)
        {
            if (_keys[at] == key) return _values[at];
            if (_keys[at] == 0) return 0;
        }
    }

    /// <summary>Gives a key a number unless it has one.</summary>
    /// <returns>The number that the key has now.</returns>
    public int Add(ulong key, int value)
    {
        if (2 * (_count + 1) > _keys.Length) Grow();
        var mask = (uint)_keys.Length - 1;
        var at = SlotOf(key) & mask;
        for (; _keys[at] != 0; at = (at + 1) & mask)
        {
            if (_keys[at] == key) return _values[at];
        }

        _count++;
        _keys[at] = key;
        return _values[at] = value;
    }

    public void Write(LexiconWriter to)
    {
        to.Number(_count);
        to.Row<ulong>(_keys);
        to.Row<int>(_values);
    }

    public static NumberTable Read(LexiconReader from)
    {
        var count = from.Number();
        var (keys, values) = (from.Row<ulong>(), from.Row<int>());
        var isWhole = keys.Length == values.Length && keys.Length >= LeastCapacity && (keys.Length & (keys.Length - 1)) == 0 && 2 * count <= keys.Length;
        return isWhole ? new NumberTable(keys, values, count) : throw LexiconReader.Damaged();
    }

    /// <summary>Gives a key that has a number another one.</summary>
    public void Set(ulong key, int value)
    {
        var mask = (uint)_keys.Length - 1;
        var at = SlotOf(key) & mask;
        while (_keys[at] != key) at = (at + 1) & mask;
        _values[at] = value;
    }

    private static uint SlotOf(ulong key) => (uint)((key * 0x9E3779B97F4A7C15UL) >> 32);

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        _keys = new ulong[keys.Length * 2];
        _values = new int[_keys.Length];
        _count = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0) Add(keys[i], values[i]);
        }
    }
}
