using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A word written in two accepted spellings in one document.</summary>
public sealed class MixedSpelling : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "“{text}” viết khác với “{expected}” ở các chỗ khác trong văn bản.",
            "“{text}” is spelt otherwise than “{expected}” elsewhere in the document."),
        new LocalizedText(
            "Cả hai cách viết đều dùng nhưng một văn bản cần theo một cách.",
            "Both spellings are in use, but one document should keep to one."),
        new LocalizedText(
            "Thống nhất theo “{expected}”.",
            "Keep to “{expected}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "mixed-spelling", "WORD111", "wording", "spelling", Severity.Info,
        new LocalizedText("Một từ viết hai cách", "One word in two spellings"),
        new LocalizedText(
            "Thực tiễn thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of reviewing yearly reform plans"));

    public override void Define()
    {
        WordingSlip slip = default!;
        IEnumerable<WordingRepeat> repeats = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.MixedSpelling)
            .Query(() => repeats, q => q.Match<WordingRepeat>().Collect());
        Then()
            .Yield(_ => FindingOn(slip, repeats));
    }

    private RuleFinding FindingOn(WordingSlip slip, IEnumerable<WordingRepeat> repeats) =>
        Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, repeats) };
}
