using System.Buffers;

namespace CcHc.Lint.Server;

/// <summary>
/// Bytes that are written in memory which is lent and given back by disposing of it: what grows to a hundred kilobytes and
/// more, again and again, would otherwise be cleared and collected as large objects.
/// </summary>
/// <param name="room">How many bytes are left free before the first that is written.</param>
/// <param name="least">The least that is rented at once.</param>
internal abstract class RentedBytes(int room, int least) : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = [];

    /// <summary>Where the bytes begin that count.</summary>
    protected int Start { get; set; } = room;

    /// <summary>Behind the last byte.</summary>
    protected int End { get; private set; } = room;

    /// <summary>What counts of the bytes; not to be used once this is disposed of.</summary>
    protected Memory<byte> Written => _bytes.AsMemory(Start..End);

    public void Advance(int count) => End += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(End);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(End);
    }

    public void Dispose()
    {
        GiveBack();
        _bytes = [];
        Start = End = 0;
    }

    private void MakeRoom(int more)
    {
        more = Math.Max(more, 1);
        if (_bytes.Length - End >= more) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, End + Math.Max(more, least)));
        _bytes.AsSpan(0, Math.Min(End, _bytes.Length)).CopyTo(larger);
        GiveBack();
        _bytes = larger;
    }

    private void GiveBack()
    {
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
    }
}
