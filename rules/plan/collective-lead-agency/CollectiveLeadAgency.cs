using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A lead cell that names only groups of bodies: none of them answers for the result.</summary>
public sealed class CollectiveLeadAgency : LintRule<CollectiveLeadAgencyOptions>
{
    /// <summary>Words that narrow a group to the one body that a task falls to.</summary>
    private static readonly string[] NarrowingWords =
        ["được giao chủ trì", "được giao nhiệm vụ", "được giao soạn thảo", "được phân công", "chủ trì soạn thảo", "chủ trì tham mưu", "chủ trì xây dựng"];

    private static readonly RuleMessage Collective = new(
        new LocalizedText(
            "“{lead}” là cách gọi chung, không chỉ ra cơ quan nào chủ trì.",
            "“{lead}” names a group, not the agency that leads."),
        new LocalizedText(
            "Khi mọi cơ quan cùng chủ trì thì không cơ quan nào phải trả lời về tiến độ và sản phẩm.",
            "Where everybody leads, nobody has to answer for progress and product."),
        new LocalizedText(
            "Ghi một cơ quan làm đầu mối chủ trì và chuyển các cơ quan còn lại sang cột phối hợp.",
            "Name one agency as the lead and move the others to the cooperating column."));

    private static readonly RuleMessage Narrowed = Collective with
    {
        Reason = new LocalizedText(
            "Phần mô tả kèm theo đã thu hẹp phạm vi nhưng người đọc vẫn chưa biết đó là cơ quan nào.",
            "The words narrow the group, but a reader still cannot tell which agency is meant."),
        Remedy = new LocalizedText(
            "Nếu đã xác định được thì ghi tên cơ quan; nếu chưa, ghi cơ quan theo dõi chung.",
            "Name the agency if it is known; otherwise name the one that keeps track."),
    };

    private static readonly RuleMessage CollectiveInText = Collective with
    {
        Remedy = new LocalizedText(
            "Ghi một cơ quan làm đầu mối chủ trì và chuyển các cơ quan còn lại sang phần phối hợp.",
            "Name one agency as the lead and the others as cooperating."),
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "collective-lead-agency", "PLAN202", "plan", "lead-collective", Severity.Warning,
        new LocalizedText("Cơ quan chủ trì chỉ ghi chung chung", "Only a group of bodies as lead"),
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
                t => t.Leads.Count > 0,
                t => LeadCells.IsCollective(t),
                t => LevelOf(t) != FindingLevel.Off,
                t => !TaskRows.HasLeadInProduct(t));
        Then()
            .Yield(_ => FindingOn(task));
    }

    private RuleFinding FindingOn(PlanTask task) => Report(
        task, FactPart.Lead,
        (IsNarrowed(task) ? Narrowed : TaskRows.IsLabelled(task) ? CollectiveInText : Collective).With("lead", Quoted.Short(task.Lead)),
        LevelOf(task).ToSeverity() ?? Severity.Warning);

    private FindingLevel LevelOf(PlanTask task)
    {
        if (IsNarrowed(task)) return Options.NarrowedLevel;
        var groups = task.Leads.Where(lead => lead.Kind == LeadKind.Collective);
        return Options.Allowed.Count > 0 && groups.All(group => IsAllowed(group.Name)) ? FindingLevel.Off : FindingLevel.Warning;
    }

    private bool IsAllowed(string group) =>
        Options.Allowed.Any(allowed => string.Equals(VietnameseText.Fold(allowed), VietnameseText.Fold(group), StringComparison.Ordinal));

    private static bool IsNarrowed(PlanTask task)
    {
        var lead = VietnameseText.Fold(task.Lead);
        return NarrowingWords.Any(words => lead.Contains(words, StringComparison.Ordinal));
    }
}
