using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A number that is not the next one of its list.</summary>
public sealed class NumberingOutOfOrder : LintRule
{
    private static readonly RuleMessage Broken = new(
        new LocalizedText(
            "Số thứ tự “{number}” đứng sau “{previous}”{placeVi}.",
            "“{number}” follows “{previous}”{placeEn}."),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP yêu cầu các mục, khoản, điểm có số thứ tự liên tục, không trùng, để viện dẫn được chính xác.",
            "Decree 30/2020/NĐ-CP asks for consecutive numbers without doubles, so that every part can be cited."),
        new LocalizedText(
            "Sửa thành “{expected}” hoặc bổ sung phần còn thiếu.",
            "Change it to “{expected}”, or add what is missing."));

    public override RuleDescriptor Descriptor { get; } = new(
        "numbering-out-of-order", "PLAN111", "plan", "numbering-order", Severity.Warning,
        new LocalizedText("Số thứ tự không liên tục", "Numbers out of order"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (thể thức, kỹ thuật trình bày văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (form of documents)"));

    public override void Define()
    {
        NumberingBreak found = default!;
        When()
            .Match(() => found, b => b.Fault == NumberingFault.OutOfOrder);
        Then()
            .Yield(_ => NumberingBreaks.FindingOn(Report(found, FactPart.Number, NumberingBreaks.Fill(Broken, found)), found));
    }
}
