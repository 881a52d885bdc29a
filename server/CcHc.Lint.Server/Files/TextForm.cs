using System.Text;

namespace CcHc.Lint.Server.Files;

/// <summary>How the text of a file is written as bytes: encoding and byte order mark.</summary>
internal sealed class TextForm
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];
    private static readonly byte[] LittleEndianMark = [0xFF, 0xFE];
    private static readonly byte[] BigEndianMark = [0xFE, 0xFF];

    private readonly Encoding _encoding;
    private readonly byte[] _mark;

    private TextForm(Encoding encoding, byte[] mark) => (_encoding, _mark) = (encoding, mark);

    /// <summary>The form of the bytes, as the readers of documents take them: by the mark, UTF-8 where there is none.</summary>
    public static TextForm Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new TextForm(Utf8(), Utf8Mark),
        [0xFF, 0xFE, ..] => new TextForm(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), LittleEndianMark),
        [0xFE, 0xFF, ..] => new TextForm(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), BigEndianMark),
        _ => new TextForm(Utf8(), []),
    };

    /// <summary>The bytes of a text in this form, mark included.</summary>
    public byte[] Write(string text)
    {
        var bytes = new byte[_mark.Length + _encoding.GetByteCount(text)];
        _mark.CopyTo(bytes, 0);
        _encoding.GetBytes(text, bytes.AsSpan(_mark.Length));
        return bytes;
    }

    private static UTF8Encoding Utf8() => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
