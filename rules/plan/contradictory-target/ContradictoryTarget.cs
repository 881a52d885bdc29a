using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The same target stated twice with different percentages; reported at the second place.</summary>
public sealed class ContradictoryTarget : LintRule
{
    private static readonly RuleMessage Contradicts = new(
        new LocalizedText(
            "Chỉ tiêu này là “{second}” ở đây nhưng “{first}” ở chỗ khác.",
            "This target is “{second}” here and “{first}” elsewhere."),
        new LocalizedText(
            "Hai mức khác nhau làm cơ quan thực hiện không biết phải đạt mức nào.",
            "With two values nobody knows which one to reach."),
        new LocalizedText(
            "Thống nhất một mức trong toàn văn bản.",
            "Keep one value throughout."));

    public override RuleDescriptor Descriptor { get; } = new(
        "contradictory-target", "PLAN162", "plan", "content-inconsistent", Severity.Warning,
        new LocalizedText("Một chỉ tiêu có hai mức khác nhau", "One target with two values"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans"));

    public override void Define()
    {
        Target first = default!;
        Target second = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => first, t => t.Subject != "")
            .Match(() => second, t => t.Subject == first.Subject, t => t.Ordinal > first.Ordinal, t => t.Percent != first.Percent)
            .Not<Target>(t => t.Subject == first.Subject, t => t.Ordinal < first.Ordinal);
        Then()
            .Yield(_ => FindingOn(first, second));
    }

    private RuleFinding FindingOn(Target first, Target second) =>
        Report(second, FactPart.All, Contradicts.With("second", second.Text).With("first", first.Text)) with
        {
            Related = new ValueList<RelatedFact>([new RelatedFact(first, FactPart.All, new LocalizedText("Mức nêu trước", "The value stated before"))]),
        };
}
