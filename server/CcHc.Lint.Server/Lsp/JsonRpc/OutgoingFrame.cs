using System.Buffers;
using System.Globalization;
using System.Text;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>
/// A message on its way out: its body is written to it, then its header before the body. The findings of a long plan take
/// more than a megabyte at every key, so the memory is lent and given back.
/// </summary>
internal sealed class OutgoingFrame : IBufferWriter<byte>, IDisposable
{
    // "Content-Length: ", a number, and two line ends.
    private const int HeaderRoom = 16 + 10 + 4;
    private const int SmallestGrowth = 512;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(HeaderRoom + SmallestGrowth);
    private int _start = HeaderRoom;
    private int _end = HeaderRoom;

    /// <summary>Header and body, once <see cref="Complete"/> was called.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(_start, _end - _start);

    public void Advance(int count) => _end += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_end);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_end);
    }

    /// <summary>Nothing more is written: puts the header before the body.</summary>
    public void Complete()
    {
        var header = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {_end - HeaderRoom}\r\n\r\n");
        _start = HeaderRoom - header.Length;
        Encoding.ASCII.GetBytes(header, _buffer.AsSpan(_start));
    }

    /// <summary>Gives the memory back; the bytes must not be looked at any more.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Reserve(int size)
    {
        size = Math.Max(size, 1);
        if (_buffer.Length - _end >= size) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _end + Math.Max(size, SmallestGrowth)));
        _buffer.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
