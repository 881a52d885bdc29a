using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The number of the item above once more.</summary>
public sealed class DuplicateNumber : LintRule
{
    private static readonly RuleMessage Broken = new(
        new LocalizedText(
            "Số thứ tự “{number}” bị lặp lại{placeVi}.",
            "“{number}” stands twice{placeEn}."),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP yêu cầu các mục, khoản, điểm có số thứ tự liên tục, không trùng, để viện dẫn được chính xác.",
            "Decree 30/2020/NĐ-CP asks for consecutive numbers without doubles, so that every part can be cited."),
        new LocalizedText(
            "Sửa thành “{expected}” và đánh lại các số thứ tự phía sau nếu cần.",
            "Change it to “{expected}” and renumber what follows where needed."));

    public override RuleDescriptor Descriptor { get; } = new(
        "duplicate-number", "PLAN112", "plan", "numbering-duplicate", Severity.Warning,
        new LocalizedText("Số thứ tự bị lặp", "A number stands twice"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (thể thức, kỹ thuật trình bày văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (form of documents)"));

    public override void Define()
    {
        NumberingBreak found = default!;
        When()
            .Match(() => found, b => b.Fault == NumberingFault.Duplicate);
        Then()
            .Yield(_ => NumberingBreaks.FindingOn(Report(found, FactPart.Number, NumberingBreaks.Fill(Broken, found)), found));
    }
}
