using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CcHc.Lint.Plans.Wording.Lexicon.Compiled;

/// <summary>Reads what <see cref="LexiconWriter"/> wrote.</summary>
/// <exception cref="InvalidDataException">Any member: the stream ends too early or holds an impossible count.</exception>
internal sealed class LexiconReader(Stream stream)
{
    // Far more than the lexicon has: a damaged count must not ask for all memory.
    private const int LongestRow = 1 << 22;

    public int Number()
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        Fill(bytes);
        return BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }

    public byte[] Bytes()
    {
        var values = new byte[Count()];
        Fill(values);
        return values;
    }

    public ushort[] Shorts()
    {
        var values = new ushort[Count()];
        Fill(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(values, values);
        return values;
    }

    public int[] Numbers()
    {
        var values = new int[Count()];
        Fill(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(values, values);
        return values;
    }

    public ulong[] Longs()
    {
        var values = new ulong[Count()];
        Fill(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(values, values);
        return values;
    }

    public string Text() => new(MemoryMarshal.Cast<ushort, char>(Shorts()));

    public string[] Texts()
    {
        var texts = new string[Count()];
        for (var i = 0; i < texts.Length; i++) texts[i] = Text();
        return texts;
    }

    private int Count() => Number() is var count and >= 0 and <= LongestRow ? count : throw Damaged();

    private void Fill(Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length) throw Damaged();
    }

    private static InvalidDataException Damaged() => new("The compiled lexicon is damaged.");
}
