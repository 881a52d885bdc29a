using System.Text;

namespace CcHc.Lint.Server.Reports;

/// <summary>What one file comes to in a report; whoever gets it disposes of it.</summary>
internal sealed class RenderedBytes() : RentedBytes(room: 0, least: 64 * 1024)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What was written, but for what was cut off; not to be used once this is disposed of.</summary>
    public ReadOnlySpan<byte> Span => Written.Span;

    public static RenderedBytes Of(string text)
    {
        var rendered = new RenderedBytes();
        rendered.Advance(Utf8.GetBytes(text, rendered.GetSpan(Utf8.GetMaxByteCount(text.Length))));
        return rendered;
    }

    /// <summary>Leaves out the first bytes.</summary>
    public void CutOff(int count) => Start += count;
}
