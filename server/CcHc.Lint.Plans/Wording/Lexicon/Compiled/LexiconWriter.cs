using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CcHc.Lint.Plans.Wording.Lexicon.Compiled;

/// <summary>
/// Writes the compiled lexicon: rows of numbers as they lie in memory, lowest byte first, each behind its count, so that
/// reading is copying.
/// </summary>
internal sealed class LexiconWriter(Stream stream)
{
    public void Number(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    public void Bytes(ReadOnlySpan<byte> values)
    {
        Number(values.Length);
        stream.Write(values);
    }

    public void Shorts(ReadOnlySpan<ushort> values)
    {
        Number(values.Length);
        var ordered = values.ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(ordered, ordered);
        stream.Write(MemoryMarshal.AsBytes(ordered.AsSpan()));
    }

    public void Numbers(ReadOnlySpan<int> values)
    {
        Number(values.Length);
        var ordered = values.ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(ordered, ordered);
        stream.Write(MemoryMarshal.AsBytes(ordered.AsSpan()));
    }

    public void Longs(ReadOnlySpan<ulong> values)
    {
        Number(values.Length);
        var ordered = values.ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(ordered, ordered);
        stream.Write(MemoryMarshal.AsBytes(ordered.AsSpan()));
    }

    public void Text(ReadOnlySpan<char> text) => Shorts(MemoryMarshal.Cast<char, ushort>(text));

    public void Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts) Text(text);
    }
}
