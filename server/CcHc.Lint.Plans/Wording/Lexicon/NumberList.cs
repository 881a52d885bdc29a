using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>Numbers in the order in which they were added; what stands at 0 stands for nothing.</summary>
internal sealed class NumberList
{
    private int[] _values;

    public NumberList() => _values = new int[64];

    private NumberList(int[] values) => (_values, Count) = (values, values.Length);

    public int Count { get; private set; } = 1;

    public int this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    public void Add(int value)
    {
        if (Count == _values.Length) Array.Resize(ref _values, Count * 2);
        _values[Count++] = value;
    }

    public void Write(LexiconWriter to) => to.Row<int>(_values.AsSpan(0, Count));

    public static NumberList Read(LexiconReader from) => new(from.Row<int>());
}
