namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>A word that rules can be chosen by when they are loaded. Tags of base classes count too.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class TagAttribute(string value) : RuleAttribute
{
    public string Value { get; } = value ?? throw new ArgumentNullException(nameof(value));
}
