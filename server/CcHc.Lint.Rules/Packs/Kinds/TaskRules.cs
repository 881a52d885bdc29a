using System.Text.RegularExpressions;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Rules.Packs.Kinds;

/// <summary>Cells of task tables for rules that look at rows.</summary>
internal static class TaskCells
{
    /// <summary>The rows that stand for work: no heads of groups, no further products.</summary>
    public static IEnumerable<PlanTask> Assigned(PackDocument document) => document.Plan.Tasks.Where(task => task.RowType == TaskRowType.Task);

    /// <summary>The cell as it applies to the row, inherited from merged cells where so.</summary>
    public static string TextOf(PlanTask task, FactPart column) => column switch
    {
        FactPart.Product => task.EffectiveProduct,
        FactPart.Lead => task.EffectiveLead,
        FactPart.Deadline => task.EffectiveDeadline,
        FactPart.Cooperating => task.Cooperating,
        FactPart.Number => task.Number,
        _ => task.Task,
    };

    public static TaskColumns FlagOf(FactPart column) => column switch
    {
        FactPart.Product => TaskColumns.Product,
        FactPart.Lead => TaskColumns.Lead,
        FactPart.Deadline => TaskColumns.Deadline,
        FactPart.Cooperating => TaskColumns.Cooperating,
        FactPart.Number => TaskColumns.Number,
        _ => TaskColumns.Task,
    };

    /// <summary>A match on a cell; on the task's words where the cell is empty.</summary>
    public static PackMatch Match(PackDocument document, PlanTask task, FactPart column)
    {
        var places = document.Plan.Places;
        var part = places.TextOf(task, column) is { IsEmpty: false } ? column : FactPart.Task;
        var words = places.TextOf(task, part);
        return new PackMatch(words is { IsEmpty: false } ? words.SourceSpan : places.SpanOf(task, FactPart.All), TextOf(task, column))
        {
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["task"] = task.Task },
        };
    }
}

/// <summary>What a column of task tables must be.</summary>
public enum ColumnDemand
{
    /// <summary>The table has it.</summary>
    Present,

    /// <summary>No row leaves it blank.</summary>
    Filled,

    /// <summary>Every filled cell matches a pattern.</summary>
    Matches,

    /// <summary>Every filled cell is one of some values.</summary>
    OneOf,
}

/// <summary>Kind "table-column".</summary>
public sealed class TableColumnRule(PackRuleHead head, FactPart column, ColumnDemand demand, Regex? pattern, IReadOnlyList<string> values) : PackRule(head)
{
    private readonly HashSet<string> _values = [.. values.Select(value => VietnameseText.Fold(value).Trim())];

    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        var seen = new HashSet<int>();
        foreach (var task in TaskCells.Assigned(document))
        {
            // Lines of the text have no columns.
            if (task.TableOrdinal < 0) continue;
            var isThere = (task.Columns & TaskCells.FlagOf(column)) != 0;
            var isWrong = demand == ColumnDemand.Present ? !isThere && seen.Add(task.TableOrdinal) : isThere && IsWrong(TaskCells.TextOf(task, column));
            if (!isWrong) continue;
            var match = TaskCells.Match(document, task, column);
            if (Head.Where.Fits(document, match.Span)) yield return match;
        }
    }

    private bool IsWrong(string cell)
    {
        var isBlank = string.IsNullOrWhiteSpace(cell.Trim('-', '–', '.', '…', ' '));
        return demand switch
        {
            ColumnDemand.Filled => isBlank,
            ColumnDemand.Matches => !isBlank && !pattern!.IsMatch(cell),
            _ => !isBlank && !_values.Contains(VietnameseText.Fold(cell).Trim()),
        };
    }
}

/// <summary>Kind "deadline": which classes of deadlines are allowed, and the latest day.</summary>
/// <param name="allowed">Empty for all.</param>
/// <param name="latest">Gives the latest day for a plan's year; null for none.</param>
public sealed class DeadlineRule(PackRuleHead head, IReadOnlyList<DeadlineClass> allowed, Func<int?, DateOnly?>? latest) : PackRule(head)
{
    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        var limit = latest?.Invoke(document.Plan.Profile.Year);
        foreach (var task in TaskCells.Assigned(document))
        {
            if ((task.Columns & TaskColumns.Deadline) == 0 || (task.SameAsAbove & TaskColumns.Deadline) != 0) continue;
            var isWrong = (allowed.Count > 0 && !allowed.Contains(task.Deadline.Class)) || (limit is not null && task.Deadline.To > limit);
            if (!isWrong) continue;
            var match = TaskCells.Match(document, task, FactPart.Deadline);
            if (Head.Where.Fits(document, match.Span)) yield return match;
        }
    }
}

/// <summary>Kind "lead": who may and who may not lead.</summary>
/// <param name="mustBe">Names, one of which each lead must be; empty for any.</param>
public sealed class LeadRule(PackRuleHead head, IReadOnlyList<string> mustBe, IReadOnlyList<string> mustNotBe) : PackRule(head)
{
    private readonly HashSet<string> _mustBe = [.. mustBe.Select(Key)];
    private readonly HashSet<string> _mustNotBe = [.. mustNotBe.Select(Key)];

    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        foreach (var task in TaskCells.Assigned(document))
        {
            if ((task.SameAsAbove & TaskColumns.Lead) != 0 || !task.Leads.Any(lead => IsWrong(Key(lead.Name)))) continue;
            var match = TaskCells.Match(document, task, FactPart.Lead);
            if (Head.Where.Fits(document, match.Span)) yield return match;
        }
    }

    private bool IsWrong(string lead) => (_mustBe.Count > 0 && !_mustBe.Contains(lead)) || _mustNotBe.Contains(lead);

    private static string Key(string name) => VietnameseText.Fold(name).Trim();
}
