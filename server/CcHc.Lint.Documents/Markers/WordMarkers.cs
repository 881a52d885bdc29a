namespace CcHc.Lint.Documents.Markers;

/// <summary>Markers made of a word and a number: "Phần I", "Phần thứ nhất", "Chương II", "Mục 1", "Điều 3.".</summary>
internal static class WordMarkers
{
    private static readonly string[] PartWords = ["Phần", "Chương", "Mục"];

    private static readonly string[] NumberWords =
        ["nhất", "một", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly string[] Offices =
        ["CHỦ TỊCH", "GIÁM ĐỐC", "TRƯỞNG", "CHÁNH", "BÍ THƯ", "VIỆN TRƯỞNG", "CỤC TRƯỞNG", "BỘ TRƯỞNG", "TỔNG"];

    public static bool TryScan(ReadOnlySpan<char> line, bool isHeading, ref MarkerKind kind, ref int length)
    {
        if (!char.IsUpper(line[0])) return false;
        foreach (var word in PartWords)
        {
            if (!TryWord(line, word, out var at)) continue;
            var number = NumberLength(line[at..]);
            if (number == 0) return false;
            kind = MarkerKind.Part;
            return Close(line, at + number, isHeading, ref length);
        }

        return TryWord(line, "Điều", out var articleAt) && ScanArticle(line, articleAt, isHeading, ref kind, ref length);
    }

    /// <summary>"Q. CHỦ TỊCH" and "P. GIÁM ĐỐC" in a signature: an acting or deputy officer, no letter of a list.</summary>
    public static bool IsOfficeAbbreviation(char letter, ReadOnlySpan<char> rest)
    {
        if (letter is not ('Q' or 'P')) return false;
        foreach (var office in Offices)
        {
            if (rest.StartsWith(office, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool ScanArticle(ReadOnlySpan<char> line, int at, bool isHeading, ref MarkerKind kind, ref int length)
    {
        var digits = Numerals.DigitCount(line[at..]);
        if (digits is 0 or > 3) return false;
        at += digits;
        if (at < line.Length && (char.IsAsciiLetterLower(line[at]) || line[at] == 'đ')) at++;
        kind = MarkerKind.Article;
        return Close(line, at, isHeading, ref length);
    }

    // A sentence may begin with "Mục 1 của Kế hoạch": only a mark, the line's end or a title in capitals closes a marker.
    private static bool Close(ReadOnlySpan<char> line, int at, bool isHeading, ref int length)
    {
        length = at;
        if (at >= line.Length) return true;
        if (line[at] is '.' or ':')
        {
            length = at + 1;
            return at + 1 >= line.Length || !char.IsDigit(line[at + 1]);
        }

        if (!char.IsWhiteSpace(line[at])) return false;
        var rest = line[at..].TrimStart();
        return isHeading || TextShape.IsCapitals(rest) || (rest[0] is '-' or '–' && rest.Length > 1 && char.IsWhiteSpace(rest[1]));
    }

    private static bool TryWord(ReadOnlySpan<char> line, string word, out int at)
    {
        at = word.Length;
        if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase) || at >= line.Length || !char.IsWhiteSpace(line[at])) return false;
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        return true;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var roman = Numerals.RomanLength(text, lower: false);
        if (roman > 0) return roman;
        var digits = Numerals.DigitCount(text);
        if (digits is > 0 and <= 3) return digits;
        if (text.Length > 0 && text[0] is >= 'A' and <= 'H' && (text.Length == 1 || !char.IsLetterOrDigit(text[1]))) return 1;
        var start = TryWord(text, "thứ", out var afterThu) ? afterThu : 0;
        foreach (var word in NumberWords)
        {
            var end = start + word.Length;
            if (text[start..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetter(text[end]))) return end;
        }

        return 0;
    }
}
