using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Lines;

/// <summary>Tells from a line of the source, mark-up and all, whether a bullet or a marker opens it.</summary>
internal static class LineStart
{
    private const int Window = 256;

    private const int ShortLine = 60;

    private static readonly string[] Parts = ["TM. ", "TL. ", "TUQ. ", "Phụ lục"];

    // A shorter line was not wrapped in the middle of a sentence.
    private const int WrappedLine = 40;

    // A figure or letter behind such a word belongs to the sentence that the line before began: "quý" / "II. Các …".
    private static readonly HashSet<string> WordsBeforeNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "tháng", "ngày", "quý", "số", "điều", "khoản", "điểm", "mục", "phần", "chương", "và", "đến", "từ", "bảng", "biểu", "lục",
    };

    // "hàng quý", "danh mục", "chính quyền số", "chuyển đổi số": here no number follows.
    private static readonly HashSet<string> WordsWithoutNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "hàng", "hằng", "mỗi", "các", "từng", "danh", "đề", "chuyên", "trong",
        "quyền", "phủ", "đổi", "tế", "hội", "dân", "ký", "năng", "tảng", "tầng", "nghệ", "thiểu", "chỉ",
    };

    /// <summary>How a line opens a block, if it does.</summary>
    public enum Opening
    {
        None,
        Bullet,
        Marker,
    }

    /// <param name="source">The text.</param>
    /// <param name="start">Offset of the line's first character.</param>
    /// <param name="end">Offset after its last.</param>
    /// <param name="isBold">True where the format says that the line opens bold; marks of Markdown are seen without it.</param>
    public static Opening OpeningOf(string source, int start, int end, bool isBold)
    {
        if (!MayOpen(source.AsSpan(start, end - start).TrimStart())) return Opening.None;
        Span<char> buffer = stackalloc char[Window];
        var line = Clean(source.AsSpan(start, end - start), buffer, out var isMarkedBold);
        if (BulletScanner.TryScan(line, out _)) return Opening.Bullet;
        return MarkerScanner.TryScan(line, isBold || isMarkedBold, out _, out _) ? Opening.Marker : Opening.None;
    }

    /// <summary>True when the line before ends with a word that a number completes.</summary>
    public static bool ExpectsNumber(ReadOnlySpan<char> previousLine)
    {
        if (previousLine.Length < WrappedLine) return false;
        var word = TextShape.LastWord(previousLine);
        if (word.Length > 8 || !WordsBeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return false;
        var before = TextShape.LastWord(previousLine.TrimEnd()[..^word.Length]);
        return !WordsWithoutNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before);
    }

    /// <summary>True for the short lines that open the recipients, the signature and an annex.</summary>
    public static bool OpensPart(string source, int start, int end)
    {
        var line = source.AsSpan(start, end - start).TrimStart("*_ ");
        if (line.Length > ShortLine) return false;
        if (RecipientsWords.Begin(line)) return IsHead(line);
        foreach (var part in Parts)
        {
            if (line.StartsWith(part, StringComparison.OrdinalIgnoreCase)) return part[0] == 'T' || IsHead(line);
        }

        return false;

        static bool IsHead(ReadOnlySpan<char> line) => !TextShape.EndsSentence(line) || line.Contains(':');
    }

    /// <summary>True when the words of the line are in capitals.</summary>
    public static bool IsCapitals(string source, int start, int end) => TextShape.IsCapitals(source.AsSpan(start, end - start));

    // A cheap look that spares most lines the copy: a letter opens a block only as a number, a word such as "Phần", or
    // before a closing mark.
    private static bool MayOpen(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return false;
        if (!char.IsLetter(line[0]) || "IVXPCMĐÐo".Contains(line[0])) return true;
        return line[..Math.Min(line.Length, 10)].ContainsAny(").-/:");
    }

    // Copies the line's start without emphasis signs, escapes and inline tags, composed.
    private static ReadOnlySpan<char> Clean(ReadOnlySpan<char> line, Span<char> buffer, out bool isBold)
    {
        line = line.TrimStart();
        isBold = line.StartsWith("**") || line.StartsWith("__") || line.StartsWith("<b>", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("<strong>", StringComparison.OrdinalIgnoreCase);
        var length = 0;
        for (var i = 0; i < line.Length && length < buffer.Length;)
        {
            var c = line[i];
            if (FoldPass.IsInvisible(c) || IsMark(line, i, length))
            {
                i++;
            }
            else if (c == '<' && InlineTagLength(line[i..]) is > 0 and var tag)
            {
                i += tag;
            }
            else
            {
                buffer[length++] = FoldPass.ComposeAt(line, i, out var taken);
                i += taken;
            }
        }

        return buffer[..length];
    }

    private static bool IsMark(ReadOnlySpan<char> line, int at, int written)
    {
        var next = at + 1 < line.Length ? line[at + 1] : ' ';
        return line[at] switch
        {
            '*' => written > 0 || !char.IsWhiteSpace(next),
            '_' or '`' => true,
            '\\' => char.IsPunctuation(next) || char.IsSymbol(next),
            _ => false,
        };
    }

    private static int InlineTagLength(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 100)].IndexOf('>');
        return end > 1 && (char.IsAsciiLetter(text[1]) || text[1] == '/') ? end + 1 : 0;
    }
}
