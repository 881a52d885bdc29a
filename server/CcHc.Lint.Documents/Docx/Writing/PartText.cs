using System.Text;

namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>The XML of a part as characters, and the way back to the same bytes.</summary>
internal sealed class PartText
{
    private readonly Encoding _encoding;
    private readonly bool _hasMark;

    private PartText(string text, Encoding encoding, bool hasMark)
    {
        Text = text;
        _encoding = encoding;
        _hasMark = hasMark;
    }

    public string Text { get; }

    /// <exception cref="InvalidDataException">The bytes are neither UTF-8 nor UTF-16.</exception>
    public static PartText Decode(byte[] bytes)
    {
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => ((Encoding)new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
        };
        try
        {
            return new PartText(encoding.GetString(bytes, mark, bytes.Length - mark), encoding, mark > 0);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException("The part is neither UTF-8 nor UTF-16.", exception);
        }
    }

    /// <summary>Another text in the bytes of this part's encoding.</summary>
    public byte[] Encode(string text)
    {
        var bytes = _encoding.GetBytes(text);
        if (!_hasMark) return bytes;
        byte[] mark = _encoding is UTF8Encoding ? [0xEF, 0xBB, 0xBF] : _encoding.GetBytes("\uFEFF");
        return [.. mark, .. bytes];
    }
}
