namespace CcHc.Lint.Plans;

/// <summary>What the caller knows beside the document.</summary>
/// <param name="AsOf">The day to judge on, or null to take it from the document.</param>
/// <param name="Today">The day that counts where neither caller nor document says one.</param>
public sealed record PlanReadOptions(DateOnly? AsOf, DateOnly Today)
{
    /// <summary>
    /// True where no other document is read at the same time: parts that do not need each other are then read side by side
    /// on a second processor. Changes no fact, only when the answer is there.
    /// </summary>
    public bool IsAlone { get; init; }
}
