using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A collocation that lacks its last syllable before a mark that ends the clause.</summary>
public sealed class BrokenOffPhrase : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "“{text}” thiếu chữ cuối của cụm “{expected}”.",
            "“{text}” lacks the last word of “{expected}”."),
        new LocalizedText(
            "Cụm từ bị cụt làm câu không rõ nghĩa.",
            "A phrase cut short leaves the sentence unclear."),
        new LocalizedText(
            "Viết đủ “{expected}”.",
            "Write “{expected}” in full."));

    public override RuleDescriptor Descriptor { get; } = new(
        "broken-off-phrase", "WORD102", "wording", "spelling", Severity.Info,
        new LocalizedText("Cụm từ thiếu chữ cuối", "Phrase that breaks off"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soát lỗi chính tả trước khi ký",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; practice of proofreading before signature"));

    public override void Define()
    {
        WordingSlip slip = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.BrokenOffPhrase);
        Then()
            .Yield(_ => FindingOn(slip));
    }

    private RuleFinding FindingOn(WordingSlip slip) =>
        Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, isSafe: false) };
}
