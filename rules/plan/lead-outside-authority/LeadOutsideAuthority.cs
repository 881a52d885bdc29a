using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A task given to a body that a People's Committee has no power over. An invited body is right.</summary>
public sealed class LeadOutsideAuthority : LintRule
{
    private static readonly RuleMessage Outside = new(
        new LocalizedText(
            "“{agency}” được giao chủ trì nhưng không thuộc thẩm quyền giao việc của Ủy ban nhân dân.",
            "“{agency}” is to lead, but the People's Committee cannot direct it."),
        new LocalizedText(
            "Kế hoạch của Ủy ban nhân dân chỉ ràng buộc các cơ quan do Ủy ban nhân dân quản lý.",
            "A plan of the People's Committee binds only the bodies under it."),
        new LocalizedText(
            "Giao một cơ quan của Ủy ban nhân dân chủ trì và ghi “mời” hoặc “đề nghị” {agency} phối hợp.",
            "Name a body of the committee as lead and invite {agency} to take part."));

    public override RuleDescriptor Descriptor { get; } = new(
        "lead-outside-authority", "PLAN212", "plan", "lead-outside-authority", Severity.Warning,
        new LocalizedText("Giao chủ trì cho cơ quan ngoài thẩm quyền", "A lead that the committee cannot direct"),
        new LocalizedText(
            "Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015, được thay thế bằng Luật số 72/2025/QH15 ngày 16/6/2025 (nhiệm vụ, quyền hạn của Ủy ban nhân dân)",
            "Law on the Organisation of Local Government 77/2015/QH13 of 19 June 2015, replaced by 72/2025/QH15 of 16 June 2025 (powers of the People's Committee)"));

    public override void Define()
    {
        TaskAgency lead = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => lead, a => a.IsLead, a => a.Authority != AuthorityOver.Own, a => !a.IsInvited);
        Then()
            .Yield(_ => Report(lead, FactPart.All, Outside.With("agency", lead.Text), lead.IsAlone && lead.Authority == AuthorityOver.Outside ? Severity.Warning : Severity.Info));
    }
}
