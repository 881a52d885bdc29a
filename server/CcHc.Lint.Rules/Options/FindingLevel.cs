namespace CcHc.Lint.Rules;

/// <summary>How strongly something is reported, where an office may choose; written "off", "info", "warning", "error".</summary>
public enum FindingLevel
{
    /// <summary>Not reported.</summary>
    Off,
    Info,
    Warning,
    Error,
}
