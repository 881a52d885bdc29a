using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>Looks at the words round a citation.</summary>
internal static class CitationWords
{
    private static readonly string[] SubjectOpenings =
        ["về ", "thực hiện ", "triển khai ", "quy định ", "hướng dẫn ", "ban hành ", "phê duyệt ", "sửa đổi", "bổ sung ", "thi hành ", "tổng kết ", "sơ kết ", "cụ thể hóa "];

    private static readonly HashSet<string> KnownIssuers = new(
        new[]
        {
            "Chính phủ", "Thủ tướng Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng", "Bộ Nội vụ", "Bộ trưởng Bộ Nội vụ",
            "UBND tỉnh", "Ủy ban nhân dân tỉnh", "Chủ tịch UBND tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh", "HĐND tỉnh", "Hội đồng nhân dân tỉnh", "Tỉnh ủy", "UBND thành phố",
            "Ủy ban nhân dân thành phố", "Quốc hội", "Bộ Tài chính", "Bộ Khoa học và Công nghệ", "Văn phòng Chính phủ",
        }.Select(VietnameseText.Fold), StringComparer.Ordinal);

    private static readonly string[] LocalCodes = ["UBND", "HĐND", "TU", "HU"];

    /// <summary>Where the words behind a citation go on after its date and issuer.</summary>
    /// <returns>The offset, and whether a known issuer was passed.</returns>
    public static (int At, bool HasKnownIssuer) BehindDateAndIssuer(RawCitation found)
    {
        var folded = found.Unit.Folded;
        var at = DateScanner.SkipBlanks(folded, found.DateRange is { } date ? Math.Max(date.End, found.End) : found.End);
        if (at < folded.Length && folded[at] == ',') at = DateScanner.SkipBlanks(folded, at + 1);
        if (!DateScanner.StartsWithWord(folded, at, "của") || IssuerScanner.RangeAt(found.Unit, at, folded.Length) is not { } issuer) return (at, false);
        return (DateScanner.SkipBlanks(folded, issuer.End), KnownIssuers.Contains(folded[issuer.Start..issuer.End]));
    }

    /// <summary>True for a symbol of a body of a province, whose name the symbol does not tell.</summary>
    public static bool IsLocal(string symbolKey)
    {
        foreach (var code in LocalCodes)
        {
            for (var at = symbolKey.IndexOf(code, StringComparison.Ordinal); at >= 0; at = symbolKey.IndexOf(code, at + 1, StringComparison.Ordinal))
            {
                var end = at + code.Length;
                if (at > 0 && symbolKey[at - 1] is '-' or '/' && (end == symbolKey.Length || symbolKey[end] == '-')) return true;
            }
        }

        return false;
    }

    /// <summary>True for a symbol whose issuer is one and the same throughout the country: the Government, the Prime Minister, the Party's centre.</summary>
    public static bool IsCentral(string symbolKey) =>
        symbolKey.EndsWith("-CP", StringComparison.Ordinal) || symbolKey.EndsWith("-TTG", StringComparison.Ordinal) || symbolKey.EndsWith("/TW", StringComparison.Ordinal)
        || symbolKey.EndsWith("-VPCP", StringComparison.Ordinal) || symbolKey.EndsWith("-BNV", StringComparison.Ordinal);

    /// <summary>True where an earlier citation in the same sentence goes on into its subject before this one begins.</summary>
    public static bool StandsInSubjectOf(RawCitation? earlier, RawCitation found)
    {
        if (earlier is null || !ReferenceEquals(earlier.Unit, found.Unit) || earlier.End >= found.Start) return false;
        var between = found.Unit.Folded.AsSpan(earlier.End, found.Start - earlier.End);
        if (between.IndexOfAny(';', ':') >= 0 || between.Contains(". ", StringComparison.Ordinal)) return false;
        foreach (var opening in SubjectOpenings)
        {
            if (between.Contains(" " + opening, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>True where words that open a subject stand at an offset of a folded text.</summary>
    public static bool OpensSubject(string folded, int at)
    {
        foreach (var opening in SubjectOpenings)
        {
            if (folded.AsSpan(at).StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>True for the words that open the list of recipients, and for the line on the copies kept, which closes it.</summary>
    public static bool IsRecipients(string folded) =>
        RecipientsWords.OpenList(folded) || folded.StartsWith("- lưu", StringComparison.Ordinal) || folded.StartsWith("lưu:", StringComparison.Ordinal);
}
