namespace CcHc.Lint.Rules;

public static class FindingLevelExtensions
{
    /// <summary>The severity of findings at that level; null for <see cref="FindingLevel.Off"/>.</summary>
    public static Severity? ToSeverity(this FindingLevel level) => level switch
    {
        FindingLevel.Info => Severity.Info,
        FindingLevel.Warning => Severity.Warning,
        FindingLevel.Error => Severity.Error,
        _ => null,
    };
}
