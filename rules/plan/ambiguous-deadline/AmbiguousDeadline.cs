using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A time "hoặc" a plan that is not identified: two deadlines, and nobody can tell which one holds.</summary>
public sealed class AmbiguousDeadline : LintRule
{
    private static readonly RuleMessage Ambiguous = new(
        new LocalizedText(
            "“{words}” nêu hai thời hạn nối bằng “hoặc”, trong đó có một kế hoạch không rõ số, ngày.",
            "“{words}” gives two deadlines joined by “hoặc”, one of them a plan without number and date."),
        new LocalizedText(
            "Không xác định được thời hạn nào được dùng để theo dõi, đánh giá.",
            "It cannot be told which of them counts when progress is assessed."),
        new LocalizedText(
            "Chọn một thời hạn, hoặc ghi rõ số, ngày của kế hoạch được dẫn.",
            "Choose one deadline, or give the number and date of the plan referred to."));

    public override RuleDescriptor Descriptor { get; } = new(
        "ambiguous-deadline", "PLAN303", "plan", "deadline-ambiguous", Severity.Warning,
        new LocalizedText("Hai thời hạn, không rõ theo thời hạn nào", "Two deadlines, and no telling which"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính cấp tỉnh",
            "Practice of drafting and reviewing provincial reform plans"));

    public override void Define()
    {
        PlanTask task = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => task,
                t => t.Deadline.HasAlternatives,
                t => DeadlineWording.IsAmbiguous(t),
                t => !TaskRows.HasLeadInProduct(t));
        Then()
            .Yield(_ => Report(task, FactPart.Deadline, Ambiguous.With("words", Quoted.Short(task.DeadlineText))));
    }
}
