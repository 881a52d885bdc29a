namespace CcHc.Lint.Plans.Citations;

/// <summary>The words before a symbol that belong to it: "Nghị quyết số 76/NQ-CP".</summary>
/// <param name="Start">Offset where type word, or else the symbol, begins.</param>
/// <param name="Kind">The type as it is reported, or null where no type word stands directly before.</param>
/// <param name="DistantKind">The type where only its issuer stands between: "Quyết định của Thủ tướng Chính phủ số 225/QĐ-TTg".</param>
/// <param name="IsOther">True where the words say that the number is of something else than an instrument: a form, a ratio, a house.</param>
internal readonly record struct SymbolIntroduction(int Start, bool HasSo, string? Kind, string? DistantKind, bool IsOther)
{
    private const int FarthestType = 80;

    private static readonly string[] OtherThings =
    [
        "mẫu", "biểu", "phụ lục", "bảng", "mã", "tổng", "chỉ", "hệ", "tỷ", "tỉ", "nhà", "đường", "ngõ", "ngách", "tài khoản", "điện thoại", "fax",
        "phòng", "hồ sơ", "tổ", "hẻm", "quốc lộ", "địa chỉ", "địa chỉ:",
    ];

    public static SymbolIntroduction Before(string text, string folded, SymbolMatch match)
    {
        var (at, hasSo) = BeforeSo(folded, match.Start);
        if (TypeWords.EndingAt(folded, at) is { } type) return new(type.Start, hasSo, type.Word, null, false);
        if (AbbreviationEndingAt(text, at, match.TypeCode) is { } shortType) return new(shortType.Start, hasSo, shortType.Word, null, false);
        var isOther = Array.Exists(OtherThings, word => folded.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal) && (at == word.Length || !char.IsLetterOrDigit(folded[at - word.Length - 1])));
        return new(match.Start, hasSo, null, hasSo && !isOther ? DistantType(folded, at) : null, isOther);
    }

    /// <summary>The offset where "số" (with or without a colon) begins before a symbol, or the symbol's own where there is none.</summary>
    private static (int At, bool HasSo) BeforeSo(string folded, int symbolStart)
    {
        var at = symbolStart;
        while (at > 0 && folded[at - 1] is ' ' or '"') at--;
        var beforeColon = at;
        while (beforeColon > 0 && folded[beforeColon - 1] is ':' or ' ') beforeColon--;
        if (EndsWithSo(folded, at) || EndsWithSo(folded, at = beforeColon))
        {
            var before = at - 2;
            while (before > 0 && folded[before - 1] is ' ' or '"') before--;
            return (before, true);
        }

        at = symbolStart;
        while (at > 0 && folded[at - 1] is ' ' or '"') at--;
        return (at, false);
    }

    private static bool EndsWithSo(string folded, int end) =>
        end >= 2 && folded[end - 1] == 'ố' && folded[end - 2] == 's' && (end == 2 || !char.IsLetterOrDigit(folded[end - 3]));

    /// <summary>"QĐ số 1847/QĐ-TTg", "CV 939/UBND-NC": the type word shortened, in capitals, and the same as the symbol says.</summary>
    private static (string Word, int Start)? AbbreviationEndingAt(string text, int end, string? typeCode)
    {
        var start = end;
        while (start > 0 && end - start < 6 && char.IsLetter(text[start - 1])) start--;
        if (end - start < 2 || !char.IsUpper(text[start]) || !char.IsUpper(text[start + 1]) || start > 0 && char.IsLetterOrDigit(text[start - 1])) return null;
        var abbreviation = text[start..end];
        if (TypeWords.WordFor(abbreviation) is not { } word) return null;
        var agrees = typeCode is null ? word is "Công văn" or "Văn bản" : word == TypeWords.WordFor(typeCode);
        return agrees ? (word, start) : null;
    }

    private static string? DistantType(string folded, int end)
    {
        for (var at = end - 1; at > 0 && end - at < FarthestType; at--)
        {
            if (folded[at] is ',' or ';' or '.' or ':' or '(' or ')' || char.IsAsciiDigit(folded[at])) return null;
            if (folded[at] == ' ' && DateScanner.StartsWithWord(folded, at + 1, "của")) return TypeWords.EndingAt(folded, at)?.Word;
        }

        return null;
    }
}
