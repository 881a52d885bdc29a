using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>Which type words go with which codes of symbols: Nghị định 30/2020/NĐ-CP, Phụ lục III, and what offices use beside it.</summary>
internal static class SymbolTypes
{
    /// <summary>Kinds whose names stand for the paper that an instrument encloses ("Đề án 06/QĐ-TTg"); they contradict a symbol only behind "số".</summary>
    private static readonly HashSet<string> Enclosed = new(StringComparer.Ordinal)
    {
        "Đề án", "Dự án", "Chương trình", "Chương trình hành động", "Kế hoạch", "Phương án", "Quy chế", "Quy định", "Điều lệ", "Danh mục", "Hướng dẫn", "Văn bản",
    };

    /// <summary>The types that no công văn is; their symbols always name them.</summary>
    private static readonly HashSet<string> NeverLetters = new(StringComparer.Ordinal) { "Nghị định", "Nghị quyết", "Quyết định", "Chỉ thị", "Thông tư" };

    private static readonly Dictionary<string, string[]> WordsOfCode = new(StringComparer.Ordinal)
    {
        ["NQ"] = ["Nghị quyết"],
        ["NĐ"] = ["Nghị định"],
        ["QĐ"] = ["Quyết định", "Quy định", "Quy chế"],
        ["CT"] = ["Chỉ thị", "Chương trình", "Chương trình hành động"],
        ["TT"] = ["Thông tư", "Thông tri"],
        ["TTLT"] = ["Thông tư liên tịch", "Thông tư"],
        ["KH"] = ["Kế hoạch"],
        ["CTr"] = ["Chương trình", "Chương trình hành động"],
        ["CTHĐ"] = ["Chương trình hành động", "Chương trình"],
        ["CTrHĐ"] = ["Chương trình hành động", "Chương trình"],
        ["CĐ"] = ["Công điện"],
        ["KL"] = ["Kết luận", "Thông báo kết luận", "Thông báo"],
        ["TB"] = ["Thông báo", "Thông báo kết luận", "Kết luận"],
        ["BC"] = ["Báo cáo"],
        ["TTr"] = ["Tờ trình"],
        ["HD"] = ["Hướng dẫn"],
    };

    /// <summary>The type that the symbol names where the type word before it is another one; null where they agree or it cannot be told.</summary>
    public static string? Contradicted(Citation citation)
    {
        if (citation.Symbol is not { } symbol || citation.Kind is not { } kind || citation.Name is not null || !char.IsAsciiDigit(symbol[0]) || kind == "Văn bản") return null;
        if (Enclosed.Contains(kind) && !citation.HasSo) return null;
        var groups = symbol.Split('/', '-').Skip(1).Where(group => !int.TryParse(group, out _)).ToList();
        if (groups.Count == 0) return null;
        if (IsAssembly(groups[0])) return kind is "Nghị định" or "Quyết định" or "Chỉ thị" or "Thông tư" or "Kế hoạch" ? "Luật, nghị quyết hoặc pháp lệnh" : null;
        var code = RightCode(groups[0]);
        if (code is not null && groups.Count > 1) return WordsOfCode[code].Contains(kind, StringComparer.Ordinal) ? null : WordsOfCode[code][0];
        var isLetter = groups.Count > 1 && groups[0] is "UBND" or "BNV" or "VPCP" or "BTC" or "BTP" or "BTTTT" or "BKHCN" or "SNV" && symbol.IndexOf('/', StringComparison.Ordinal) < symbol.IndexOf('-', StringComparison.Ordinal);
        return isLetter && groups.Count > 1 && NeverLetters.Contains(kind) ? "Công văn" : null;
    }

    private static string? RightCode(string group)
    {
        foreach (var code in WordsOfCode.Keys)
        {
            if (code.Equals(group, StringComparison.OrdinalIgnoreCase)) return code;
        }

        return group.ToUpperInvariant() switch { "QD" => "QĐ", "ND" => "NĐ", _ => null };
    }

    private static bool IsAssembly(string group)
    {
        var letters = group.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return letters.Length < group.Length && letters is "QH" or "UBTVQH";
    }
}
