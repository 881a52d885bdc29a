using System.Buffers;
using System.Text;

namespace CcHc.Lint.Documents.Reading;

/// <summary>Decodes UTF-8, and UTF-16 with a byte order mark, strictly. Anything else is named, never guessed at.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Control characters that no text editor writes; tab, line ends, vertical tab and form feed are text.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>The text without its byte order mark; empty with a problem where the bytes are no text.</summary>
    public static string Decode(string fileName, ReadOnlySpan<byte> bytes, out DocumentProblem? problem)
    {
        problem = null;
        try
        {
            var text = Decode(bytes);
            if (text.AsSpan().Trim().Trim('\uFEFF').IsEmpty) problem = ReadProblems.EmptyFile(fileName);
            else if (text.Contains('\0')) problem = IsWideWithoutMark(bytes) ? ReadProblems.WrongEncoding(fileName) : ReadProblems.BinaryFile(fileName);
            else if (IsMostlyControls(text)) problem = ReadProblems.BinaryFile(fileName);
            return problem is null ? text : "";
        }
        catch (ArgumentException)
        {
            problem = bytes.Contains((byte)0) && !IsWideWithoutMark(bytes) && bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
                ? ReadProblems.BinaryFile(fileName)
                : ReadProblems.WrongEncoding(fileName);
            return "";
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => StrictUtf8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Utf16(bigEndian: false).GetString(rest),
        [0xFE, 0xFF, .. var rest] => Utf16(bigEndian: true).GetString(rest),
        _ => StrictUtf8.GetString(bytes),
    };

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    // A stray control character is left behind by many converters; one in fifty is no text.
    private static bool IsMostlyControls(string text)
    {
        if (text.AsSpan().IndexOfAny(Controls) < 0) return false;
        var count = 0;
        foreach (var c in text) count += Controls.Contains(c) ? 1 : 0;
        return count > text.Length / 50;
    }

    // UTF-16 or UTF-32 text has zero bytes at regular places: mostly at even or mostly at odd ones.
    private static bool IsWideWithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        Span<int> zeros = stackalloc int[2];
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0) zeros[i & 1]++;
        }

        var most = Math.Max(zeros[0], zeros[1]);
        var least = Math.Min(zeros[0], zeros[1]);
        return most > sample.Length / 8 && (least * 8 < most || least > sample.Length / 3);
    }
}
