using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>Tells which documents Nghị định 30/2020/NĐ-CP sets the form of.</summary>
internal static class LayoutRegime
{
    private static readonly DateOnly FirstDay = new(2020, 3, 5);

    /// <summary>True for administrative documents from the decree's first day on; normative ones follow a decree of their own.</summary>
    public static bool Applies(PlanDocument document) => document.AsOf >= FirstDay && !IsNormative(document.Number);

    /// <summary>A normative document carries the year in its symbol: "01/2023/QĐ-UBND".</summary>
    private static bool IsNormative(string? symbol)
    {
        if (symbol is null || symbol.IndexOf('/', StringComparison.Ordinal) is var first && first < 0) return false;
        var year = symbol.AsSpan(first + 1);
        return year.Length > 5 && year[4] == '/' && year[..4].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
