using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Writes the successor of a cited instrument in its place.</summary>
internal static class SuccessorFix
{
    private const string Standard = "Tiêu chuẩn";

    /// <summary>"Nghị quyết số 76/NQ-CP ngày 15/07/2021 của Chính phủ"; a standard by its designation.</summary>
    public static string FullForm(Instrument instrument)
    {
        var name = ShortForm(instrument);
        if (instrument.Kind == Standard) return name;
        var dated = instrument.Issued is { } issued ? $"{name} ngày {DateText.Vi(issued)}" : name;
        return IsLaw(instrument) ? dated : $"{dated} của {instrument.Issuer}";
    }

    /// <summary>
    /// The change that puts the successor in place of the citation; the subject behind it is left to a reader, so it is
    /// never safe. Null where none is known, where several citations share the type word or date, or where the issuer
    /// that stands behind the citation would be wrong.
    /// </summary>
    public static RuleFix? Of(Citation citation)
    {
        if (citation.Successor is not { } successor || citation.Symbol is null || IsLaw(successor)) return null;
        var title = new LocalizedText($"Thay bằng {FullForm(successor)}", $"Replace by {FullForm(successor)}");
        if (successor.Kind == Standard) return new RuleFix(title, false, new([new RuleEdit(citation, FactPart.Symbol, null, successor.Symbol)]));
        if (!citation.HasOwnTypeWord || successor.Issued is not { } issued) return null;
        if (citation.Date is null && citation.Issuer is null)
            return new RuleFix(title, false, new([new RuleEdit(citation, FactPart.All, null, FullForm(successor))]));
        if (citation.Issuer is null || citation.Date is null || VietnameseText.Fold(citation.Issuer) != VietnameseText.Fold(successor.Issuer)) return null;
        return new RuleFix(title, false, new(
        [
            new RuleEdit(citation, FactPart.All, null, ShortForm(successor)),
            new RuleEdit(citation, FactPart.Date, null, $"ngày {DateText.Vi(issued)}"),
        ]));
    }

    private static string ShortForm(Instrument instrument) =>
        instrument.Kind == Standard ? instrument.Symbol
        : IsLaw(instrument) ? $"{instrument.Title} số {instrument.Symbol}"
        : $"{instrument.Kind} số {instrument.Symbol}";

    private static bool IsLaw(Instrument instrument) => instrument.Kind is "Luật" or "Bộ luật" or "Pháp lệnh" or "Hiến pháp";
}
