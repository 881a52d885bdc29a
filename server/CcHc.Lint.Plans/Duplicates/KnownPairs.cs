namespace CcHc.Lint.Plans.Duplicates;

/// <summary>What was found to be repeated in a group of tasks, good for as long as its tasks say the same.</summary>
/// <param name="Wordings">What they say, in order. A wording that is remembered stands for one text alone.</param>
internal sealed record KnownPairs(TaskWording[] Wordings, TaskPair[] Pairs);
