namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>Rules of higher priority fire first; the default is 0.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class PriorityAttribute(int value) : RuleAttribute
{
    public int Value { get; } = value;
}
