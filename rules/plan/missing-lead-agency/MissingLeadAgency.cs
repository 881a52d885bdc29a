using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A task of the annex whose lead cell is blank and inherits nothing, or one in labelled lines that alone name no lead.</summary>
public sealed class MissingLeadAgency : LintRule
{
    private static readonly RuleMessage Missing = new(
        new LocalizedText(
            "Nhiệm vụ “{task}” không có cơ quan chủ trì.",
            "The task “{task}” has no lead agency."),
        new LocalizedText(
            "Không rõ cơ quan chủ trì thì không ai chịu trách nhiệm về kết quả và không chấm điểm được Chỉ số cải cách hành chính.",
            "Without a lead nobody answers for the result, and the reform index cannot score it."),
        new LocalizedText(
            "Ghi tên một cơ quan vào cột “Cơ quan chủ trì”.",
            "Name one agency in the lead column."));

    private static readonly RuleMessage MissingInText = Missing with
    {
        Remedy = new LocalizedText(
            "Ghi tên một cơ quan ở dòng “Cơ quan chủ trì”, như các nhiệm vụ khác.",
            "Name one agency in a line “Cơ quan chủ trì”, as the other tasks do."),
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-lead-agency", "PLAN201", "plan", "lead-missing", Severity.Error,
        new LocalizedText("Nhiệm vụ thiếu cơ quan chủ trì", "Task without a lead agency"),
        new LocalizedText(
            "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ (tổ chức thực hiện); thực tiễn lập kế hoạch cải cách hành chính hằng năm",
            "Resolution 76/NQ-CP of 15 July 2021 (implementation); practice of yearly reform plans"));

    public override void Define()
    {
        PlanTask task = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => task,
                t => TaskRows.IsAssigned(t),
                t => TaskRows.LacksLead(t),
                t => !TaskRows.HasLeadInProduct(t));
        Then()
            .Yield(_ => Report(task, FactPart.Task, (TaskRows.IsLabelled(task) ? MissingInText : Missing).With("task", Quoted.Short(task.Task))));
    }
}
