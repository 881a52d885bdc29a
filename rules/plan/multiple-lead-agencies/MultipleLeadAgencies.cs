using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A lead cell that names several bodies, or one beside a group. A unit and the body it belongs to are one.</summary>
public sealed class MultipleLeadAgencies : LintRule<MultipleLeadAgenciesOptions>
{
    private static readonly RuleMessage Several = new(
        new LocalizedText(
            "“{lead}”: nhiều cơ quan cùng chủ trì một nhiệm vụ.",
            "“{lead}”: several agencies lead one task."),
        new LocalizedText(
            "Kế hoạch không cho biết cơ quan nào chịu trách nhiệm cuối cùng về sản phẩm và thời hạn.",
            "The plan does not say which of them finally answers for product and deadline."),
        new LocalizedText(
            "Giữ lại một cơ quan chủ trì và chuyển các cơ quan khác sang cột phối hợp, hoặc tách thành các nhiệm vụ riêng.",
            "Keep one lead and move the others to the cooperating column, or split the task."));

    private static readonly LocalizedText RemedyInText = new(
        "Giữ lại một cơ quan chủ trì và chuyển các cơ quan khác sang phần phối hợp, hoặc tách thành các nhiệm vụ riêng.",
        "Keep one lead and name the others as cooperating, or split the task.");

    private static readonly RuleMessage BesideGroup = Several with
    {
        Problem = new LocalizedText(
            "“{lead}”: một cơ quan cụ thể đứng chung với nhóm cơ quan không nêu tên.",
            "“{lead}”: a named agency beside a group without names."),
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "multiple-lead-agencies", "PLAN203", "plan", "lead-multiple", Severity.Warning,
        new LocalizedText("Nhiều cơ quan cùng chủ trì", "Several lead agencies"),
        new LocalizedText(
            "Thực tiễn lập kế hoạch cải cách hành chính hằng năm (một nhiệm vụ, một cơ quan chủ trì)",
            "Practice of yearly reform plans (one task, one lead)"));

    public override void Define()
    {
        PlanTask task = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => task,
                t => t.RowType != TaskRowType.Group,
                t => t.Leads.Count > 1,
                t => LeadCells.IsMultiple(t, Options.MostLeads),
                t => !TaskRows.HasLeadInProduct(t));
        Then()
            .Yield(_ => Report(task, FactPart.Lead, MessageOf(task).With("lead", Quoted.Short(task.Lead))));
    }

    private static RuleMessage MessageOf(PlanTask task)
    {
        var message = LeadCells.HasGroup(task) ? BesideGroup : Several;
        return TaskRows.IsLabelled(task) ? message with { Remedy = RemedyInText } : message;
    }
}
