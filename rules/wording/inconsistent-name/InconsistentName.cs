using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A body or system that the document names in two ways.</summary>
public sealed class InconsistentName : LintRule
{
    private static readonly RuleMessage Differs = new(
        new LocalizedText(
            "“{text}” ở chỗ khác được viết là “{usual}”.",
            "“{text}” is called “{usual}” elsewhere."),
        new LocalizedText(
            "Tên đơn vị, hệ thống phải đúng với văn bản thành lập và thống nhất trong toàn văn bản.",
            "The name of a body or system must be that of the document which set it up, everywhere."),
        new LocalizedText(
            "Đối chiếu văn bản thành lập và thống nhất một tên.",
            "Look it up and keep to one name."));

    public override RuleDescriptor Descriptor { get; } = new(
        "inconsistent-name", "WORD301", "wording", "name-inconsistent", Severity.Info,
        new LocalizedText("Một đơn vị hai tên", "One body with two names"),
        new LocalizedText(
            "Thực tiễn thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of reviewing yearly reform plans"));

    private static readonly LocalizedText Usual = new("Tên khác ở đây.", "The other name stands here.");

    public override void Define()
    {
        WordingNameVariant variant = default!;
        When()
            .Match(() => variant);
        Then()
            .Yield(_ => FindingOn(variant));
    }

    private RuleFinding FindingOn(WordingNameVariant variant) =>
        Report(variant, FactPart.All, Differs.With("text", variant.Text).With("usual", variant.Usual)) with
        {
            Related = new ValueList<RelatedFact>([new RelatedFact(variant, FactPart.Title, Usual)]),
        };
}
