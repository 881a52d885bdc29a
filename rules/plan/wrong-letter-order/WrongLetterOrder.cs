using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A lettered list in the English order: "f", "j", "w", "z", or "e" where "đ" comes first.</summary>
public sealed class WrongLetterOrder : LintRule
{
    private static readonly RuleMessage Broken = new(
        new LocalizedText(
            "Điểm “{number}” đứng sau “{previous}” không theo thứ tự chữ cái tiếng Việt{placeVi}.",
            "“{number}” after “{previous}” is not the Vietnamese order{placeEn}."),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP quy định các điểm dùng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k, l (không có f, j, w, z).",
            "Decree 30/2020/NĐ-CP letters points in the Vietnamese order a, b, c, d, đ, e, g, h, i, k, l (no f, j, w, z)."),
        new LocalizedText(
            "Sửa thành “{expected}” và đánh lại các điểm phía sau nếu cần.",
            "Change it to “{expected}” and reletter what follows where needed."));

    public override RuleDescriptor Descriptor { get; } = new(
        "wrong-letter-order", "PLAN113", "plan", "numbering-letter", Severity.Warning,
        new LocalizedText("Thứ tự chữ cái không theo bảng chữ cái tiếng Việt", "Letters out of the Vietnamese order"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (thể thức, kỹ thuật trình bày văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (form of documents)"));

    public override void Define()
    {
        NumberingBreak found = default!;
        When()
            .Match(() => found, b => b.Fault == NumberingFault.WrongLetter);
        Then()
            .Yield(_ => NumberingBreaks.FindingOn(Report(found, FactPart.Number, NumberingBreaks.Fill(Broken, found)), found));
    }
}
