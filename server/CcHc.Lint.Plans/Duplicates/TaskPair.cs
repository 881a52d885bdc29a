namespace CcHc.Lint.Plans.Duplicates;

/// <summary>Two tasks of a group, the second of which repeats the first; by their place in the group.</summary>
/// <param name="SharedPercent">As <see cref="Facts.RepeatedTask.SharedPercent"/> has it.</param>
internal sealed record TaskPair(int First, int Second, bool IsExact, int SharedPercent);
