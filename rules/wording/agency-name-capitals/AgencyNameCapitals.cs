using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A name of a body that is written half as a name.</summary>
public sealed class AgencyNameCapitals : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "Tên “{text}” viết hoa không đủ.",
            "The name “{text}” lacks a capital."),
        new LocalizedText(
            "Tên cơ quan, tổ chức viết hoa chữ cái đầu của từ chỉ loại hình và của các từ chỉ chức năng, lĩnh vực.",
            "Names of bodies take a capital on the word for the kind of body and on those for its fields."),
        new LocalizedText(
            "Viết “{expected}”.",
            "Write “{expected}”."));

    private static readonly RuleMessage Surplus = Wrong with
    {
        Problem = new LocalizedText("Tên “{text}” viết hoa thừa.", "The name “{text}” has a capital too many."),
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "agency-name-capitals", "WORD104", "wording", "spelling", Severity.Info,
        new LocalizedText("Tên cơ quan viết hoa không đúng", "Agency name with wrong capitals"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục II (viết hoa trong văn bản hành chính)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex II (capitals in administrative documents)"));

    public override void Define()
    {
        WordingSlip slip = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.NameCapitals);
        Then()
            .Yield(_ => FindingOn(slip));
    }

    private RuleFinding FindingOn(WordingSlip slip) =>
        Report(slip, FactPart.All, SlipFix.Fill(Characters.CountUpper(slip.Text) > Characters.CountUpper(slip.Expected) ? Surplus : Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, isSafe: true) };
}
