using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A short form that is one letter off a known one.</summary>
public sealed class DamagedAbbreviation : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "Chữ viết tắt “{text}” có thể là “{expected}” gõ sai.",
            "The short form “{text}” looks like “{expected}” misspelt."),
        new LocalizedText(
            "Chữ viết tắt sai một chữ cái dẫn tới cơ quan hoặc khái niệm khác.",
            "A short form with a wrong letter names another body or thing."),
        new LocalizedText(
            "Viết “{expected}”, hoặc giải thích “{text}” ở lần dùng đầu.",
            "Write “{expected}”, or explain “{text}” where it is first used."));

    public override RuleDescriptor Descriptor { get; } = new(
        "damaged-abbreviation", "WORD103", "wording", "spelling", Severity.Info,
        new LocalizedText("Chữ viết tắt gõ sai", "Damaged abbreviation"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soát lỗi chính tả trước khi ký",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; practice of proofreading before signature"));

    public override void Define()
    {
        WordingSlip slip = default!;
        IEnumerable<WordingRepeat> repeats = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.DamagedAbbreviation)
            .Query(() => repeats, q => q.Match<WordingRepeat>().Collect());
        Then()
            .Yield(_ => FindingOn(slip, repeats));
    }

    private RuleFinding FindingOn(WordingSlip slip, IEnumerable<WordingRepeat> repeats) =>
        Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, repeats) };
}
