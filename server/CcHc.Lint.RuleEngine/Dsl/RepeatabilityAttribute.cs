namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>Whether a rule may fire again for the same facts after one of them was updated.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class RepeatabilityAttribute(RuleRepeatability value) : RuleAttribute
{
    public RuleRepeatability Value { get; } = value;
}
