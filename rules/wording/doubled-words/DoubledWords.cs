using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Words written twice by mistake.</summary>
public sealed class DoubledWords : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "“{text}” bị lặp từ.",
            "“{text}” repeats a word."),
        new LocalizedText(
            "Từ lặp là dấu vết của sửa chữa dở dang.",
            "Repeated words are left over from an edit."),
        new LocalizedText(
            "Viết “{expected}”.",
            "Write “{expected}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "doubled-words", "WORD108", "wording", "spelling", Severity.Info,
        new LocalizedText("Từ bị lặp", "Words written twice"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soát lỗi chính tả trước khi ký",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; practice of proofreading before signature"));

    public override void Define()
    {
        WordingSlip slip = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.DoubledWords);
        Then()
            .Yield(_ => FindingOn(slip));
    }

    private RuleFinding FindingOn(WordingSlip slip) =>
        Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, isSafe: true) };
}
