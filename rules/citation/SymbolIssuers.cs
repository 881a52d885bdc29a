using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>Which body a symbol names where the words name another one: "468/QĐ-TTg … của Chính phủ".</summary>
internal static class SymbolIssuers
{
    // Only bodies whose code leaves no doubt; ministries have been merged and renamed, their codes stay with old documents.
    private static readonly (string Code, string Name, string[] Others)[] Bodies =
    [
        ("CP", "Chính phủ", ["thủ tướng", "bộ ", "ubnd", "ủy ban nhân dân"]),
        ("TTg", "Thủ tướng Chính phủ", ["chính phủ", "bộ ", "ubnd", "ủy ban nhân dân"]),
        ("BNV", "Bộ Nội vụ", ["chính phủ", "thủ tướng", "bộ "]),
        ("BTC", "Bộ Tài chính", ["chính phủ", "thủ tướng", "bộ "]),
        ("BTP", "Bộ Tư pháp", ["chính phủ", "thủ tướng", "bộ "]),
    ];

    private const string Minister = "bộ trưởng ";

    /// <summary>The body that the symbol names; null where the issuer agrees with it or it cannot be told.</summary>
    public static string? Contradicted(Citation citation)
    {
        if (citation.Symbol is not { } symbol || citation.Issuer is not { } issuer || symbol.LastIndexOf('-') is not (> 0 and var hyphen)) return null;
        foreach (var (code, name, others) in Bodies)
        {
            if (!symbol.AsSpan(hyphen + 1).Equals(code, StringComparison.OrdinalIgnoreCase)) continue;
            var folded = VietnameseText.Fold(issuer);
            // "Bộ trưởng Bộ Nội vụ" signs for the ministry.
            if (folded.StartsWith(Minister, StringComparison.Ordinal)) folded = folded[Minister.Length..];
            if (folded.StartsWith(VietnameseText.Fold(name), StringComparison.Ordinal)) return null;
            return others.Any(other => folded.StartsWith(other, StringComparison.Ordinal)) ? name : null;
        }

        return null;
    }
}
