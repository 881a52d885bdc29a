namespace CcHc.Lint.Rules;

/// <summary>How much a finding weighs (contracts, "Default severities"); ordered, the heaviest last.</summary>
public enum Severity
{
    Info,

    /// <summary>What a reviewer sends back.</summary>
    Warning,

    /// <summary>What a plan cannot be issued with.</summary>
    Error,
}
