namespace CcHc.Lint.Documents.Docx.Packages;

/// <summary>A part was larger than its limit, whatever the archive claimed.</summary>
internal sealed class PartTooLargeException(string part) : IOException($"{part} is larger than its limit")
{
    public string Part { get; } = part;
}

/// <summary>Reads from a stream and refuses to give more than a number of bytes.</summary>
internal sealed class LimitedStream(Stream inner, string part, long limit) : Stream
{
    private long _left = limit;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        _left -= read;
        return _left >= 0 ? read : throw new PartTooLargeException(part);
    }
}
