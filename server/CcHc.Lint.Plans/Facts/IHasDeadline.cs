namespace CcHc.Lint.Plans.Facts;

/// <summary>What is to be done by some time: a task, or what a sentence orders. The place of its time is <see cref="FactPart.Deadline"/>.</summary>
public interface IHasDeadline
{
    /// <summary>The words of the time as written; "" for none.</summary>
    string DeadlineText { get; }
}
