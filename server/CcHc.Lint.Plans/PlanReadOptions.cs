namespace CcHc.Lint.Plans;

/// <summary>What the caller knows beside the document.</summary>
/// <param name="AsOf">The day to judge on, or null to take it from the document.</param>
/// <param name="Today">The day that counts where neither caller nor document says one.</param>
public sealed record PlanReadOptions(DateOnly? AsOf, DateOnly Today);
