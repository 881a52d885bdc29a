using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A task that the annex gives the same lead twice, in the same words or with all that the other says.</summary>
public sealed class DuplicateTask : LintRule<DuplicateTaskOptions>
{
    private static readonly RuleMessage Same = new(
        new LocalizedText(
            "Nhiệm vụ “{task}” trùng với nhiệm vụ “{first}” đã có trong phụ lục, cùng cơ quan chủ trì.",
            "The task “{task}” repeats “{first}” with the same lead."),
        new LocalizedText(
            "Một việc giao hai lần có thể mang hai thời hạn, hai sản phẩm và bị chấm điểm hai lần.",
            "A task given twice may have two deadlines and is scored twice."),
        new LocalizedText(
            "Gộp hai nhiệm vụ, hoặc ghi rõ điểm khác nhau.",
            "Merge them, or say how they differ."));

    public override RuleDescriptor Descriptor { get; } = new(
        "duplicate-task", "PLAN223", "plan", "duplicate-task", Severity.Warning,
        new LocalizedText("Nhiệm vụ bị trùng", "A task stands twice"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans"));

    public override void Define()
    {
        RepeatedTask repeated = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => repeated, r => r.IsExact || (r.SharedPercent >= Options.LeastShared && Options.PartLevel != FindingLevel.Off));
        Then()
            .Yield(_ => FindingOn(repeated));
    }

    private RuleFinding FindingOn(RepeatedTask repeated) =>
        Report(
            repeated.Second, FactPart.Task, Same.With("task", Quoted.Short(repeated.Second.Task)).With("first", Quoted.Short(repeated.First.Task)),
            repeated.IsExact ? Severity.Warning : Options.PartLevel.ToSeverity() ?? Severity.Info) with
        {
            Related = new ValueList<RelatedFact>([new RelatedFact(repeated.First, FactPart.Task, new LocalizedText("Nhiệm vụ nêu trước", "The task stated before"))]),
        };
}
