using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A blank cooperating cell among filled ones.</summary>
public sealed class MissingCooperatingAgency : LintRule
{
    private const int FewestTasks = 10;

    // At most one task of so many may be blank: else the table uses blanks to say "nobody".
    private const int FilledForOneBlank = 10;

    private static readonly RuleMessage Missing = new(
        new LocalizedText(
            "Nhiệm vụ “{task}” bỏ trống cơ quan phối hợp.",
            "The task “{task}” names no cooperating agency."),
        new LocalizedText(
            "Hầu hết các nhiệm vụ khác của bảng đều ghi, nên ô trống này có thể do bỏ sót.",
            "Nearly all other tasks of the table name them; this one may have been forgotten."),
        new LocalizedText(
            "Ghi cơ quan phối hợp, hoặc ghi “Không” nếu không cần.",
            "Name them, or write “Không” where nobody cooperates."));

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-cooperating-agency", "PLAN206", "plan", "cooperating-missing", Severity.Info,
        new LocalizedText("Nhiệm vụ bỏ trống cơ quan phối hợp", "Task without cooperating agencies"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans")) { IsPreview = true };

    public override void Define()
    {
        PlanTask task = default!;
        IEnumerable<PlanTask> blank = default!;
        IEnumerable<PlanTask> assigned = default!;
        RowCounts blanks = default!;
        RowCounts rows = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Query(() => blank, q => q.Match<PlanTask>(t => LacksPartners(t)).Collect())
            .Having(() => blank.Any())
            .Query(() => assigned, q => q.Match<PlanTask>(t => TaskRows.IsAssigned(t)).Collect())
            .Let(() => blanks, () => RowCounts.Of(blank))
            .Let(() => rows, () => RowCounts.Of(assigned))
            .Match(() => task, t => LacksPartners(t), t => !TaskRows.HasLeadInProduct(t), t => rows.In(t) >= FewestTasks, t => blanks.In(t) * FilledForOneBlank <= rows.In(t));
        Then()
            .Yield(_ => Report(task, FactPart.Task, Missing.With("task", Quoted.Short(task.Task))));
    }

    private static bool LacksPartners(PlanTask task) =>
        (task.Columns & TaskColumns.Cooperating) != 0 && !TaskRows.IsLabelled(task) && TaskRows.IsBlank(task.EffectiveCooperating) && TaskRows.IsAssigned(task)
        && !TaskRows.IsBlank(task.Lead) && !TaskRows.IsBlank(task.Task) && LeadCells.NamesOneBody(task);
}
