using System.Buffers;
using System.Text;

namespace CcHc.Lint.Server.Reports;

/// <summary>
/// What one file comes to in a report, in borrowed memory that is given back by disposing of it: a hundred kilobytes for
/// each document of a batch would be cleared and collected as large objects.
/// </summary>
internal sealed class RenderedBytes : IBufferWriter<byte>, IDisposable
{
    private const int LeastRented = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private byte[] _bytes = [];
    private int _start;
    private int _end;

    /// <summary>What was written, but for what was cut off; not to be used once this is disposed of.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(_start.._end);

    public static RenderedBytes Of(string text)
    {
        var rendered = new RenderedBytes();
        rendered.Advance(Utf8.GetBytes(text, rendered.GetSpan(Utf8.GetMaxByteCount(text.Length))));
        return rendered;
    }

    /// <summary>Leaves out the first bytes.</summary>
    public void CutOff(int count) => _start += count;

    public void Advance(int count) => _end += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(_end);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(_end);
    }

    public void Dispose()
    {
        GiveBack();
        _bytes = [];
        _start = _end = 0;
    }

    private void MakeRoom(int more)
    {
        if (_bytes.Length - _end >= Math.Max(more, 1)) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(LeastRented, Math.Max(_bytes.Length * 2, _end + more)));
        _bytes.AsSpan(0, _end).CopyTo(larger);
        GiveBack();
        _bytes = larger;
    }

    private void GiveBack()
    {
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
    }
}
