namespace CcHc.Lint.RuleEngine.Fluent;

/// <summary>A rule object could not be made.</summary>
public sealed class RuleActivationException : Exception
{
    internal RuleActivationException(Type ruleType, Exception innerException)
        : base($"Failed to activate rule type{Environment.NewLine}{ruleType.FullName}", innerException) => RuleType = ruleType;

    public Type RuleType { get; }
}

/// <summary>A rule's definition threw or is not one that can be matched.</summary>
public sealed class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(Type ruleType, Exception innerException)
        : base($"Failed to build rule definition{Environment.NewLine}{ruleType.FullName}{Environment.NewLine}{innerException.Message}", innerException) =>
        RuleType = ruleType;

    public Type RuleType { get; }
}
