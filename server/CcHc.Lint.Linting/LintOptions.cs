namespace CcHc.Lint.Linting;

/// <summary>What a run is asked for.</summary>
/// <param name="AsOf">The day to judge on, or null to take it from each document.</param>
/// <param name="Today">The day that counts where neither caller nor document says one.</param>
public sealed record LintOptions(DateOnly? AsOf, DateOnly Today)
{
    /// <summary>True where no other document is checked at the same time, so that a second processor may help with this one. Changes no finding.</summary>
    public bool IsAlone { get; init; }
}
