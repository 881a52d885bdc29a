using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A heading with nothing below it, in a plan whose headings beside it have words.</summary>
public sealed class EmptyChapter : LintRule
{
    private static readonly RuleMessage Empty = new(
        new LocalizedText(
            "Mục “{title}” không có nội dung.",
            "“{title}” has nothing below it."),
        new LocalizedText(
            "Đề mục để trống là phần bị bỏ sót hoặc nội dung đã bị chuyển đi nơi khác.",
            "An empty heading is a part forgotten or moved away."),
        new LocalizedText(
            "Bổ sung nội dung, hoặc bỏ đề mục và đánh lại số thứ tự.",
            "Write its content, or drop the heading and renumber."));

    public override RuleDescriptor Descriptor { get; } = new(
        "empty-chapter", "PLAN131", "plan", "content-empty", Severity.Warning,
        new LocalizedText("Đề mục không có nội dung", "A heading without content"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans")) { NeedsWholeText = true };

    public override void Define()
    {
        Section empty = default!;
        IEnumerable<Section> beside = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => empty, s => !s.HasContent, s => s.Kind == SectionKind.Chapter || s.Kind == SectionKind.Section, s => !EmptyHeadings.PointsElsewhere(s))
            .Query(() => beside, q => q.Match<Section>(s => s.ParentOrdinal == empty.ParentOrdinal, s => s.Kind == empty.Kind).Collect())
            .Having(() => EmptyHeadings.StandsOut(beside));
        Then()
            .Yield(_ => Report(empty, FactPart.Title, Empty.With("title", Quoted.Short(empty.Title))));
    }
}
