using System.Text;

namespace CcHc.Lint.Documents.Reading;

/// <summary>Decodes UTF-8, and UTF-16 with a byte order mark, strictly. Anything else is named, never guessed at.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
        var characters = text.AsSpan();
        if (!characters.ContainsAnyInRange('\u0001', '\u0008') && !characters.ContainsAnyInRange('\u000E', '\u001F') && !characters.Contains('\u007F')) return false;
        var count = 0;
        foreach (var c in text) count += IsControl(c) ? 1 : 0;
        return count > text.Length / 50;
    }

    // Control characters that no text editor writes; tab, line ends, vertical tab and form feed are text.
    private static bool IsControl(char c) => c is (>= '\u0001' and <= '\u0008') or (>= '\u000E' and <= '\u001F') or '\u007F';

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
