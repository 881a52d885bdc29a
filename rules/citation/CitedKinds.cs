using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>Which demands hold for which cited instruments.</summary>
internal static class CitedKinds
{
    /// <summary>True for what is cited by number and date: no law (type and name are enough), no standard, no nickname such as "Đề án 06/CP".</summary>
    public static bool IsDated(Citation citation) =>
        citation.Symbol is { } symbol && citation.Name is null && citation.Kind is not ("Luật" or "Bộ luật" or "Pháp lệnh" or "Hiến pháp" or "Tiêu chuẩn" or "Quy chuẩn")
        && char.IsAsciiDigit(symbol[0]) && symbol.Contains('-', StringComparison.Ordinal) && !symbol.Contains("/QH", StringComparison.OrdinalIgnoreCase) && !symbol.Contains("/UBTVQH", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where "số" belongs between type word and symbol.</summary>
    public static bool IsNumbered(Citation citation) =>
        citation.Symbol is { } symbol && citation.Name is null && char.IsAsciiDigit(symbol[0])
        && (symbol.Contains('-', StringComparison.Ordinal) || symbol.Contains("QH", StringComparison.OrdinalIgnoreCase)) && citation.Kind is not ("Đề án" or "Dự án" or "Tiêu chuẩn");
}
