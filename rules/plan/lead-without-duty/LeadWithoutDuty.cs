using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A lead of the annex that the chapter on implementation, which gives duties by name and to nobody else, leaves out.</summary>
public sealed class LeadWithoutDuty : LintRule
{
    private static readonly RuleMessage Without = new(
        new LocalizedText(
            "“{agency}” chủ trì nhiệm vụ trong phụ lục nhưng phần tổ chức thực hiện không nhắc đến.",
            "“{agency}” leads an annex task, but the chapter on implementation does not mention it."),
        new LocalizedText(
            "Phần tổ chức thực hiện giao việc theo từng cơ quan và không có điểm chung cho các sở, ban, ngành.",
            "That chapter gives duties by name and has no clause for all other bodies."),
        new LocalizedText(
            "Bổ sung trách nhiệm của {agency}, hoặc thêm điểm chung cho các cơ quan còn lại.",
            "Add its duty, or a clause for the remaining bodies."));

    public override RuleDescriptor Descriptor { get; } = new(
        "lead-without-duty", "PLAN213", "plan", "lead-without-duty", Severity.Info,
        new LocalizedText("Cơ quan chủ trì không có trong phần tổ chức thực hiện", "A lead without a word in the chapter on implementation"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans")) { NeedsWholeText = true };

    public override void Define()
    {
        TaskAgency lead = default!;
        When()
            .Match<PlanDocument>(p => YearlyReformPlan.Is(p))
            .Exists<DutyChapter>(c => !c.HasCatchAll, c => c.NamedAgencies >= 2)
            .Match(() => lead, a => a.IsLead, a => a.IsOneBody, a => a.Authority == AuthorityOver.Own)
            .Exists<PlanTask>(t => t.Ordinal == lead.TaskOrdinal, t => !TaskRows.IsLabelled(t))
            .Not<Duty>(d => d.AgencyId == lead.AgencyId)
            .Not<TaskAgency>(a => a.IsLead, a => a.AgencyId == lead.AgencyId, a => a.Ordinal < lead.Ordinal);
        Then()
            .Yield(_ => Report(lead, FactPart.All, Without.With("agency", lead.Text)));
    }
}
