using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A word whose tone stands on another vowel than elsewhere in the document.</summary>
public sealed class MixedToneMarks : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "“{text}” đặt dấu thanh khác với “{expected}” ở các chỗ khác trong văn bản.",
            "“{text}” places the tone otherwise than “{expected}” elsewhere in the document."),
        new LocalizedText(
            "Cả hai cách đặt dấu đều được chấp nhận nhưng một văn bản cần theo một cách.",
            "Both places are accepted, but one document should keep to one."),
        new LocalizedText(
            "Thống nhất theo “{expected}”.",
            "Keep to “{expected}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "mixed-tone-marks", "WORD110", "wording", "spelling", Severity.Info,
        new LocalizedText("Vị trí dấu thanh không thống nhất", "Tone marks in two places"),
        new LocalizedText(
            "Thực tiễn thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of reviewing yearly reform plans"));

    public override void Define()
    {
        WordingSlip slip = default!;
        IEnumerable<WordingRepeat> repeats = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.ToneMarks)
            .Query(() => repeats, q => q.Match<WordingRepeat>().Collect());
        Then()
            .Yield(_ => FindingOn(slip, repeats));
    }

    private RuleFinding FindingOn(WordingSlip slip, IEnumerable<WordingRepeat> repeats) =>
        Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), Severity.Info) with { Fixes = SlipFix.Of(slip, repeats) };
}
