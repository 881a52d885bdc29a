using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>
/// Cuts the incoming bytes into messages: a header of "Name: value" lines, an empty line, and as many bytes as
/// "Content-Length" says. Whoever reads waits: standard input blocks, whatever is asked of it, and what waits without a
/// thread would have to be compiled at every start.
/// </summary>
internal sealed class FrameReader(Stream input)
{
    private const int MaxHeaderBytes = 4096;

    // A document may be 20 MB; JSON escapes can make six bytes of one.
    private const int MaxBodyBytes = 128 * 1024 * 1024;

    // What came in and is part of no message yet. One thread writes and reads it, so that nothing may hold the writer back;
    // it takes in no more than a header needs.
    private readonly Pipe _received = new(new PipeOptions(pauseWriterThreshold: 0, useSynchronizationContext: false));

    /// <summary>The body of the next message, or null at the end of the input.</summary>
    /// <exception cref="InvalidDataException">The header cannot be understood, so that nothing behind it can be found.</exception>
    public byte[]? Read()
    {
        while (true)
        {
            var isInHeader = false;
            if (_received.Reader.TryRead(out var read))
            {
                var buffer = read.Buffer;
                if (FindHeaderEnd(buffer) is { } headerEnd)
                {
                    var length = LengthIn(Encoding.ASCII.GetString(buffer.Slice(0, headerEnd)));
                    _received.Reader.AdvanceTo(headerEnd);
                    return ReadBody(length);
                }

                if (buffer.Length > MaxHeaderBytes) throw new InvalidDataException($"The header of a message is longer than {MaxHeaderBytes} bytes.");
                isInHeader = !buffer.IsEmpty;
                _received.Reader.AdvanceTo(buffer.Start, buffer.End);
            }

            if (Receive()) continue;
            return isInHeader ? throw new InvalidDataException("The input ends inside the header of a message.") : null;
        }
    }

    /// <summary>Waits for more bytes.</summary>
    /// <returns>False at the end of the input.</returns>
    private bool Receive()
    {
        var count = input.Read(_received.Writer.GetSpan());
        _received.Writer.Advance(count);
        _received.Writer.FlushAsync().AsTask().GetAwaiter().GetResult();
        return count > 0;
    }

    private byte[] ReadBody(int length)
    {
        var body = new byte[length];
        var filled = 0;
        if (_received.Reader.TryRead(out var read))
        {
            var part = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, length));
            part.CopyTo(body);
            filled = (int)part.Length;
            _received.Reader.AdvanceTo(part.End);
        }

        var rest = body.AsSpan(filled);
        if (input.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false) < rest.Length) throw new InvalidDataException("The input ends inside a message.");
        return body;
    }

    /// <summary>Position behind the empty line that ends the header, or null where it has not come in yet.</summary>
    private static SequencePosition? FindHeaderEnd(ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer.Slice(0, Math.Min(buffer.Length, MaxHeaderBytes)));
        return reader.TryReadTo(out ReadOnlySequence<byte> _, "\r\n\r\n"u8) ? reader.Position : null;
    }

    private static int LengthIn(string header)
    {
        int? length = null;
        foreach (var line in header.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) throw new InvalidDataException($"“{Shown(line)}” is no header line.");
            var (name, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
            if (name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                if (!int.TryParse(value, System.Globalization.NumberStyles.None, null, out var given) || given > MaxBodyBytes)
                    throw new InvalidDataException($"Content-Length “{Shown(value)}” is no number up to {MaxBodyBytes}.");
                length = given;
            }
            else if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && !IsUtf8(value))
            {
                throw new InvalidDataException($"Content-Type “{Shown(value)}” is not UTF-8.");
            }
        }

        return length ?? throw new InvalidDataException("The header of a message has no Content-Length.");
    }

    private static bool IsUtf8(string contentType)
    {
        var charset = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return charset < 0 || contentType[(charset + 8)..].Trim('"', ' ') is var name
            && (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase));
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
