using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A task that is a verb and the name of a kind of document only: a plan, a report, but of what.</summary>
public sealed class IncompleteTask : LintRule
{
    private static readonly RuleMessage Incomplete = new(
        new LocalizedText(
            "Nhiệm vụ “{task}” chưa nêu nội dung cụ thể.",
            "The task “{task}” does not say what it is about."),
        new LocalizedText(
            "Tách khỏi tiêu đề phía trên thì cơ quan được giao và người theo dõi không biết phải làm việc gì.",
            "Taken from under its heading nobody can tell what is to be done."),
        new LocalizedText(
            "Ghi đủ đối tượng, ví dụ “Xây dựng Kế hoạch tuyên truyền cải cách hành chính”.",
            "Name the object of the work."));

    public override RuleDescriptor Descriptor { get; } = new(
        "incomplete-task", "PLAN222", "plan", "task-incomplete", Severity.Info,
        new LocalizedText("Tên nhiệm vụ chưa nêu nội dung", "A task that does not say what about"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans"));

    public override void Define()
    {
        PlanTask task = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            // A step below a group row takes its meaning from it, and an item of the text from the heading above.
            .Match(() => task, t => t.ParentOrdinal < 0, t => !TaskRows.IsLabelled(t), t => TaskRows.IsAssigned(t), t => BareTasks.IsBare(t.Task), t => !BareTasks.NamesObject(t.Product));
        Then()
            .Yield(_ => Report(task, FactPart.Task, Incomplete.With("task", Quoted.Short(task.Task))));
    }
}
