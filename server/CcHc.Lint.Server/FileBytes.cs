using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace CcHc.Lint.Server;

/// <summary>The bytes of a file, read or to be written, in rented memory.</summary>
internal sealed class FileBytes() : RentedBytes(room: 0, least: 32 * 1024)
{
    /// <summary>What is there of the file; not to be used once this is disposed of.</summary>
    public ReadOnlySpan<byte> Span => Written.Span;

    /// <summary>Reads on from the file until so many bytes are there. More may be there then: what has room is read at once.</summary>
    /// <returns>False where the file ends before.</returns>
    public bool ReadUpTo(SafeFileHandle file, int count)
    {
        while (Span.Length < count)
        {
            var read = RandomAccess.Read(file, GetSpan(count - Span.Length), Span.Length);
            if (read == 0) return false;
            Advance(read);
        }

        return true;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Advance(bytes.Length);
    }

    /// <summary>Adds four bytes, the lowest first.</summary>
    public void Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(GetSpan(sizeof(int)), number);
        Advance(sizeof(int));
    }
}
