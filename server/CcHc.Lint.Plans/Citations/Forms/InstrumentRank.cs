using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>Ranks instruments as bases are listed: from the constitution to the documents of the province (Luật Ban hành văn bản quy phạm pháp luật).</summary>
internal static class InstrumentRank
{
    /// <summary>0 the highest; null for Party documents, standards and what is not known, which have no place in the order.</summary>
    public static int? Of(Citation citation)
    {
        if (citation.Kind is "Hiến pháp") return 0;
        if (citation.Symbol is not { } symbol) return citation.Kind is "Luật" or "Bộ luật" ? 1 : citation.Kind is "Pháp lệnh" ? 3 : null;
        var key = RegistryKeys.Symbol(symbol);
        if (key.Contains("/UBTVQH", StringComparison.Ordinal)) return 3;
        if (key.Contains("/QH", StringComparison.Ordinal)) return citation.Kind == "Nghị quyết" ? 2 : 1;
        if (key.Contains("/NĐ-CP", StringComparison.Ordinal) || key.EndsWith("/NQ-CP", StringComparison.Ordinal)) return 4;
        if (key.EndsWith("-TTG", StringComparison.Ordinal)) return 5;
        if (key.Contains("/TT-B", StringComparison.Ordinal) || key.Contains("/QĐ-B", StringComparison.Ordinal)) return 6;
        if (key.EndsWith("/NQ-HĐND", StringComparison.Ordinal)) return 7;
        return key.Contains("-UBND", StringComparison.Ordinal) && key.Contains('/', StringComparison.Ordinal) ? 8 : null;
    }
}
