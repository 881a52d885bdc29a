using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A blank too many or missing beside punctuation, and marks written twice.</summary>
public sealed class PunctuationSpacing : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "Khoảng trắng hoặc dấu câu trong “{text}” không đúng.",
            "Spacing or marks in “{text}” are wrong."),
        new LocalizedText(
            "Dấu câu viết liền chữ đứng trước và cách chữ đứng sau một khoảng trắng.",
            "A mark follows the word before it directly and is followed by one blank."),
        new LocalizedText(
            "Viết “{expected}”.",
            "Write “{expected}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "punctuation-spacing", "WORD109", "wording", "spelling", Severity.Info,
        new LocalizedText("Khoảng trắng quanh dấu câu", "Spacing round punctuation"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soát lỗi chính tả trước khi ký",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; practice of proofreading before signature"));

    public override void Define()
    {
        WordingSlip slip = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.Spacing);
        Then()
            .Yield(_ => FindingOn(slip));
    }

    private RuleFinding FindingOn(WordingSlip slip) =>
        Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, isSafe: true) };
}
