using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Two bodies of one sort side by side without a mark.</summary>
public sealed class MissingSeparator : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "“{text}” nêu hai cơ quan mà không có dấu ngăn.",
            "“{text}” names two bodies without a mark between them."),
        new LocalizedText(
            "Không có dấu ngăn thì không rõ là một hay hai cơ quan được giao việc.",
            "Without a mark it is unclear whether one or two bodies are charged."),
        new LocalizedText(
            "Ngăn bằng dấu chấm phẩy: “{expected}”.",
            "Set a semicolon: “{expected}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-separator", "WORD107", "wording", "spelling", Severity.Info,
        new LocalizedText("Hai cơ quan viết liền nhau thiếu dấu ngăn", "Two bodies without a mark between them"),
        new LocalizedText(
            "Thực tiễn thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of reviewing yearly reform plans"));

    public override void Define()
    {
        WordingSlip slip = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.MissingSeparator);
        Then()
            .Yield(_ => FindingOn(slip));
    }

    private RuleFinding FindingOn(WordingSlip slip) =>
        Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, isSafe: false) };
}
