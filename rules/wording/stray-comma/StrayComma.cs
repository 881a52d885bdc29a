using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A comma inside a collocation that none can stand in, or before the recipients of an act.</summary>
public sealed class StrayComma : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "Dấu phẩy trong “{text}” tách rời một cụm từ.",
            "The comma in “{text}” cuts a phrase in two."),
        new LocalizedText(
            "Dấu phẩy đặt sai làm đổi chủ ngữ hoặc đối tượng của câu.",
            "A misplaced comma changes the subject or object of the sentence."),
        new LocalizedText(
            "Bỏ dấu phẩy: “{expected}”.",
            "Drop the comma: “{expected}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "stray-comma", "WORD105", "wording", "spelling", Severity.Info,
        new LocalizedText("Dấu phẩy thừa trong cụm từ", "Comma inside a phrase"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soát lỗi chính tả trước khi ký",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; practice of proofreading before signature"));

    public override void Define()
    {
        WordingSlip slip = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.StrayComma);
        Then()
            .Yield(_ => FindingOn(slip));
    }

    private RuleFinding FindingOn(WordingSlip slip) =>
        Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, isSafe: false) };
}
