namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>What the rule is about.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DescriptionAttribute(string value) : RuleAttribute
{
    public string Value { get; } = value ?? throw new ArgumentNullException(nameof(value));
}
