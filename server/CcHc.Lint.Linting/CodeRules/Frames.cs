using System.Buffers.Binary;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>Pieces of bytes on a stream, each behind its length in four bytes, the lowest first.</summary>
public static class Frames
{
    /// <summary>Longest piece that is ever sent; a document of 20 MB stays far below.</summary>
    public const int MaxBytes = 512 * 1024 * 1024;

    public static void Write(Stream stream, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        stream.Write(length);
        stream.Write(bytes);
        stream.Flush();
    }

    /// <summary>The next piece; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">A piece longer than <paramref name="maxBytes"/> is announced.</exception>
    public static byte[]? Read(Stream stream, int maxBytes = MaxBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Span<byte> head = stackalloc byte[4];
        if (stream.ReadAtLeast(head, 4, throwOnEndOfStream: false) < 4) return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length < 0 || length > maxBytes) throw new InvalidDataException();
        var bytes = new byte[length];
        return stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false) == length ? bytes : null;
    }
}
