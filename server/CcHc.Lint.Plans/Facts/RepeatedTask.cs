namespace CcHc.Lint.Plans.Facts;

/// <summary>A task of the annex that stands there once before, with the same lead.</summary>
/// <param name="First">The row above that says the same.</param>
/// <param name="Second">The row that repeats it.</param>
/// <param name="IsExact">True where both say the same words; false where the one says all that the other says.</param>
public sealed record RepeatedTask(int Ordinal, PlanTask First, PlanTask Second, bool IsExact) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>How much of what the longer one says the shorter one says too, in per cent of the words that carry meaning, rounded down.</summary>
    public int SharedPercent { get; init; } = 100;
}
