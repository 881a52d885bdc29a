using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>One body both in the lead cell and among the partners of a task.</summary>
public sealed class LeadAlsoCooperating : LintRule
{
    private static readonly RuleMessage Both = new(
        new LocalizedText(
            "“{agency}” vừa là cơ quan chủ trì vừa là cơ quan phối hợp của nhiệm vụ này.",
            "“{agency}” is both lead and partner of this task."),
        new LocalizedText(
            "Một cơ quan không phối hợp với chính mình; một trong hai ô bị ghi nhầm.",
            "A body does not cooperate with itself; one of the cells is wrong."),
        new LocalizedText(
            "Bỏ khỏi cột phối hợp, hoặc sửa lại cơ quan chủ trì.",
            "Drop it from the partners, or correct the lead."));

    public override RuleDescriptor Descriptor { get; } = new(
        "lead-also-cooperating", "PLAN211", "plan", "lead-also-cooperating", Severity.Warning,
        new LocalizedText("Cơ quan vừa chủ trì vừa phối hợp", "An agency leads and cooperates at once"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans"));

    public override void Define()
    {
        TaskAgency lead = default!;
        TaskAgency partner = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => lead, a => a.IsLead, a => a.IsOneBody)
            .Match(() => partner, a => !a.IsLead, a => a.TaskOrdinal == lead.TaskOrdinal, a => a.AgencyId == lead.AgencyId)
            .Not<TaskAgency>(a => !a.IsLead, a => a.TaskOrdinal == partner.TaskOrdinal, a => a.AgencyId == partner.AgencyId, a => a.Ordinal < partner.Ordinal)
            .Not<TaskAgency>(a => a.IsLead, a => a.TaskOrdinal == lead.TaskOrdinal, a => a.AgencyId == lead.AgencyId, a => a.Ordinal < lead.Ordinal);
        Then()
            .Yield(_ => FindingOn(lead, partner));
    }

    private RuleFinding FindingOn(TaskAgency lead, TaskAgency partner) =>
        Report(partner, FactPart.All, Both.With("agency", partner.Text)) with
        {
            Related = new ValueList<RelatedFact>([new RelatedFact(lead, FactPart.All, new LocalizedText("Ở cột chủ trì", "In the lead column"))]),
        };
}
