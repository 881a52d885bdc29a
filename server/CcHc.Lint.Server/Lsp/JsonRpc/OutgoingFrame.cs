using System.Globalization;
using System.Text;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>
/// A message on its way out: its body is written to it, then its header before the body. The findings of a long plan take
/// more than a megabyte at every key.
/// </summary>
internal sealed class OutgoingFrame() : RentedBytes(HeaderRoom, least: 512)
{
    // "Content-Length: ", a number, and two line ends.
    private const int HeaderRoom = 16 + 10 + 4;

    /// <summary>Header and body, once <see cref="Complete"/> was called; not to be looked at once this is disposed of.</summary>
    public ReadOnlyMemory<byte> Bytes => Written;

    /// <summary>Nothing more is written: puts the header before the body.</summary>
    public void Complete()
    {
        var header = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {End - HeaderRoom}\r\n\r\n");
        Start = HeaderRoom - header.Length;
        Encoding.ASCII.GetBytes(header, Written.Span);
    }
}
