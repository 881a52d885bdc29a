namespace CcHc.Lint.Plans.Tasks;

/// <summary>What the head of a column was read to.</summary>
internal sealed record KnownColumn(Facts.TaskColumns Column);
