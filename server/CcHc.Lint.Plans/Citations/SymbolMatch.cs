namespace CcHc.Lint.Plans.Citations;

/// <summary>A symbol found in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Symbol">Normalised: without white space, Đ for Ð.</param>
/// <param name="TypeCode">The group that names the type ("NQ", "KH"), or null where the symbol has none (công văn, QH).</param>
/// <param name="IsCertain">True where the groups are known ones; else the symbol counts only behind "số" or a type word.</param>
internal readonly record struct SymbolMatch(int Start, int End, string Symbol, string? TypeCode, bool IsCertain)
{
    /// <summary>True where a year stands between number and type, as in normative instruments.</summary>
    public bool HasYear { get; init; }
}
