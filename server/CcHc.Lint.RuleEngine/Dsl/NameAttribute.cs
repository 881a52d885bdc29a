namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>The rule's name, for messages and for filters.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NameAttribute(string value) : RuleAttribute
{
    public string Value { get; } = value ?? throw new ArgumentNullException(nameof(value));
}
