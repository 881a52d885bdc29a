using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A fixed list whose commas are missing or misplaced.</summary>
public sealed class ListCommas : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "Cụm liệt kê “{text}” thiếu hoặc đặt sai dấu phẩy.",
            "The list “{text}” has missing or misplaced commas."),
        new LocalizedText(
            "Các thành phần đẳng lập trong một cụm liệt kê được ngăn bằng dấu phẩy.",
            "The members of a list are set apart by commas."),
        new LocalizedText(
            "Viết “{expected}”.",
            "Write “{expected}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "list-commas", "WORD106", "wording", "spelling", Severity.Info,
        new LocalizedText("Cụm liệt kê thiếu hoặc đặt sai dấu phẩy", "List with missing or misplaced commas"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soát lỗi chính tả trước khi ký",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; practice of proofreading before signature"));

    public override void Define()
    {
        WordingSlip slip = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.ListCommas);
        Then()
            .Yield(_ => FindingOn(slip));
    }

    private RuleFinding FindingOn(WordingSlip slip) =>
        Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, isSafe: true) };
}
