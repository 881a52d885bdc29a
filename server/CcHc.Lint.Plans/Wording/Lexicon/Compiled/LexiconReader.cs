using System.Runtime.InteropServices;

namespace CcHc.Lint.Plans.Wording.Lexicon.Compiled;

/// <summary>Reads what <see cref="LexiconWriter"/> wrote.</summary>
/// <exception cref="InvalidDataException">Any member: the stream ends too early or holds an impossible count.</exception>
internal sealed class LexiconReader(Stream stream)
{
    // Far more than the lexicon has: a damaged count must not ask for all memory.
    private const int LongestRow = 1 << 22;

    /// <summary>What to throw where rows do not fit together.</summary>
    public static InvalidDataException Damaged() => new("The compiled lexicon is damaged, or of another version.");

    public int Number()
    {
        Span<int> value = stackalloc int[1];
        Fill(value);
        return value[0];
    }

    /// <typeparam name="T">As it was written.</typeparam>
    public T[] Row<T>()
        where T : unmanaged
    {
        var values = new T[Count()];
        Fill(values.AsSpan());
        return values;
    }

    public string Text() => new(Row<char>());

    public string[] Texts()
    {
        var texts = new string[Count()];
        for (var i = 0; i < texts.Length; i++) texts[i] = Text();
        return texts;
    }

    private int Count() => Number() is var count and >= 0 and <= LongestRow ? count : throw Damaged();

    private void Fill<T>(Span<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length) throw Damaged();
        ByteOrder.Swap<T>(bytes);
    }
}
