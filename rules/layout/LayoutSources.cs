using CcHc.Lint.Documents;

namespace CcHc.Lint.RulePacks;

/// <summary>The norm on how administrative documents are set.</summary>
internal static class LayoutSources
{
    /// <summary>Nghị định 30/2020/NĐ-CP, Phụ lục I, with the part of it that is meant.</summary>
    public static LocalizedText AnnexI(string partVi, string partEn) => new(
        $"Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I ({partVi})",
        $"Decree 30/2020/NĐ-CP of 5 March 2020, Annex I ({partEn})");
}
