using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Agencies;
using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Deadlines;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Outline;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>Makes task facts of table rows and labelled lines: what applies to a row, its leads and its deadline, and where the words stand.</summary>
internal sealed class TaskFacts(AgencyRegistry agencies, int? planYear, PlanMemory memory)
{
    // A longer text behind the label of the lead is a sentence.
    private const int LongestLead = 300;

    private readonly RegistryLeadNames _names = new(agencies);

    // The cells of a plan say the same few things over and over.
    private readonly RememberedValues<Deadline> _deadlines = memory.Deadlines.Use(planYear ?? 0);
    private readonly RememberedValues<ValueList<Lead>> _leads = memory.Leads;

    private static readonly (TaskColumns Column, FactPart Part)[] Parts =
    [
        (TaskColumns.Number, FactPart.Number), (TaskColumns.Task, FactPart.Task), (TaskColumns.Product, FactPart.Product),
        (TaskColumns.Lead, FactPart.Lead), (TaskColumns.Cooperating, FactPart.Cooperating), (TaskColumns.Deadline, FactPart.Deadline),
    ];

    /// <param name="rows">Rows of tables.</param>
    /// <param name="labelled">Tasks in labelled lines.</param>
    /// <returns>All tasks in reading order.</returns>
    public IReadOnlyList<PlanTask> Build(IReadOnlyList<RawRow> rows, IReadOnlyList<RawRow> labelled, IReadOnlyList<OutlineEntry> entries, FactPlaces places)
    {
        var areas = entries.Where(entry => entry.Kind == SectionKind.AnnexArea).ToList();
        var tasks = new List<PlanTask>();
        var (nextArea, nextLabelled) = (0, 0);
        OutlineEntry? area = null;
        PlanTask? lastTask = null, lastGroup = null, lastAssigned = null;
        foreach (var row in rows)
        {
            while (nextLabelled < labelled.Count && labelled[nextLabelled].BlockIndex < row.BlockIndex) AddLabelled(tasks, labelled[nextLabelled++], places);
            if (area is not null && area.TableOrdinal != row.TableOrdinal) (area, lastTask, lastGroup) = (null, null, null);
            if (row.Kind == RawRowKind.Area)
            {
                (area, lastTask, lastGroup) = (areas[nextArea++], null, null);
                continue;
            }

            var above = tasks.Count > 0 && tasks[^1].TableOrdinal == row.TableOrdinal ? tasks[^1] : null;
            var type = row.Kind switch { RawRowKind.Group => TaskRowType.Group, RawRowKind.Continuation when lastTask is not null => TaskRowType.Continuation, _ => TaskRowType.Task };
            var parent = type == TaskRowType.Continuation ? lastTask : type == TaskRowType.Task && IsBelow(lastGroup, row) ? lastGroup : null;
            var repeated = lastAssigned?.TableOrdinal == row.TableOrdinal ? lastAssigned : null;
            var task = Make(tasks.Count, row, type, area, parent, above, repeated);
            if (type != TaskRowType.Group) lastAssigned = task;
            Add(tasks, task, row, places);
            if (type == TaskRowType.Group) (lastGroup, lastTask) = (task, null);
            else if (type == TaskRowType.Task) lastTask = task;
        }

        while (nextLabelled < labelled.Count) AddLabelled(tasks, labelled[nextLabelled++], places);
        return tasks;
    }

    private static void Add(List<PlanTask> tasks, PlanTask task, RawRow row, FactPlaces places)
    {
        tasks.Add(task);
        places.Add(task, FactPart.All, row.Span);
        foreach (var (column, part) in Parts)
        {
            if (row.Cells[column] is { } text) places.Add(task, part, text);
        }
    }

    private void AddLabelled(List<PlanTask> tasks, RawRow row, FactPlaces places)
    {
        var task = Make(tasks.Count, row, TaskRowType.Task, area: null, parent: null, above: null, repeated: null);
        if (NamesBody(task) && !IsBody(task.Task) && (!row.IsShared || IsOneTask(task))) Add(tasks, task, row, places);
    }

    /// <summary>"Chủ trì: theo dõi việc thực hiện" says what a body does, not which body.</summary>
    private static bool NamesBody(PlanTask task)
    {
        // "Phối hợp: 10 điểm", "Thời gian: 20 điểm" are marks for work: without a body only a time tells a task.
        if (task.Lead.Length == 0) return task.Deadline.Class is not (DeadlineClass.Other or DeadlineClass.Missing);
        return task.Lead.Length <= LongestLead && (!char.IsLower(task.Lead[0]) || task.Leads.Any(static lead => lead.Kind != LeadKind.Unknown));
    }

    /// <summary>Below a body stand its duties: "1. Sở Nội vụ / - Chủ trì: … / - Phối hợp: …".</summary>
    private bool IsBody(string item) => LeadsOf(item) is [{ AgencyId: not null } lead] && lead.Name.Length + 2 >= item.Length;

    /// <summary>
    /// Labels below several items speak of one task where they name one body and one day: several bodies may each have an
    /// item, and what goes on all the year may be all of them.
    /// </summary>
    private bool IsOneTask(PlanTask task) =>
        task.Leads is [{ Kind: LeadKind.Single }]
        && (task.Deadline.Class switch
        {
            DeadlineClass.ExactDate => true,
            DeadlineClass.Month or DeadlineClass.Quarter or DeadlineClass.HalfYear => task.Deadline.NamesYear,
            DeadlineClass.Year => task.Deadline.To?.Year < planYear,
            _ => false,
        } || WrittenDates.HasImpossible(task.DeadlineText));

    /// <param name="repeated">The row that ditto marks repeat: the one above that is no mere heading.</param>
    private PlanTask Make(int ordinal, RawRow row, TaskRowType type, OutlineEntry? area, PlanTask? parent, PlanTask? above, PlanTask? repeated)
    {
        string Text(TaskColumns column) => row.Cell(column).Text;
        var inherits = type == TaskRowType.Continuation ? parent : null;
        var lead = Effective(Text(TaskColumns.Lead), row, TaskColumns.Lead, inherits?.EffectiveLead, above?.EffectiveLead);
        var deadlineText = Effective(Text(TaskColumns.Deadline), row, TaskColumns.Deadline, inherits?.EffectiveDeadline, above?.EffectiveDeadline);
        var cooperating = Effective(Text(TaskColumns.Cooperating), row, TaskColumns.Cooperating, inherits?.EffectiveCooperating, above?.EffectiveCooperating);
        var (leads, deadline) = (LeadsOf(Text(TaskColumns.Lead)), DeadlineOf(Text(TaskColumns.Deadline)));
        var sameAsAbove = TaskColumns.None;
        if (repeated is not null)
        {
            sameAsAbove = DittosOf(row, type, deadline);
            if (sameAsAbove.HasFlag(TaskColumns.Lead)) (lead, leads) = (repeated.EffectiveLead, LeadsOf(repeated.EffectiveLead));
            if (sameAsAbove.HasFlag(TaskColumns.Cooperating)) cooperating = repeated.EffectiveCooperating;
            if (sameAsAbove.HasFlag(TaskColumns.Deadline)) (deadlineText, deadline) = (repeated.EffectiveDeadline, DeadlineOf(repeated.EffectiveDeadline) with { SameAsAbove = true });
        }

        return new PlanTask(
            ordinal, row.TableOrdinal, area?.Number ?? "", area?.Ordinal ?? -1, parent?.Ordinal ?? -1, type, Text(TaskColumns.Number),
            Text(TaskColumns.Task), Text(TaskColumns.Product), Text(TaskColumns.Lead), Text(TaskColumns.Cooperating), Text(TaskColumns.Deadline))
        {
            Leads = leads,
            Deadline = deadline,
            EffectiveLead = lead,
            EffectiveDeadline = deadlineText,
            EffectiveProduct = Effective(Text(TaskColumns.Product), row, TaskColumns.Product, inherits?.EffectiveProduct, above?.EffectiveProduct),
            EffectiveCooperating = cooperating,
            Columns = row.Columns,
            SameAsAbove = sameAsAbove,
        };
    }

    private static TaskColumns DittosOf(RawRow row, TaskRowType type, Deadline deadline)
    {
        var columns = TaskColumns.None;
        if (type == TaskRowType.Group) return columns;
        if (DittoMark.Is(row.Cell(TaskColumns.Lead).Text)) columns |= TaskColumns.Lead;
        if (DittoMark.Is(row.Cell(TaskColumns.Cooperating).Text)) columns |= TaskColumns.Cooperating;
        return deadline.SameAsAbove ? columns | TaskColumns.Deadline : columns;
    }

    private Deadline DeadlineOf(string cell) => _deadlines.Find(cell) ?? _deadlines.Add(cell, DeadlineReader.Read(cell, planYear));

    private ValueList<Lead> LeadsOf(string cell) =>
        _leads.Find(cell) ?? _leads.Add(cell, new ValueList<Lead>(cell.Length == 0 ? [] : LeadCellReader.Read(cell, _names)));

    private static string Effective(string own, RawRow row, TaskColumns column, string? inherited, string? above) =>
        own.Length > 0 ? own : row.Merged.HasFlag(column) ? above ?? "" : inherited ?? "";

    /// <summary>"1.1" belongs to group "1"; a letter or a dash to the group above it.</summary>
    private static bool IsBelow(PlanTask? group, RawRow row)
    {
        if (group is null || group.TableOrdinal != row.TableOrdinal) return false;
        var number = row.Cell(TaskColumns.Number).Text.Trim().TrimEnd('.', ')');
        var groupNumber = group.Number.Trim().TrimEnd('.', ')');
        return number.StartsWith(groupNumber + ".", StringComparison.Ordinal) || number.Length == 0 || !char.IsAsciiDigit(number[0]);
    }
}
