namespace CcHc.Lint.Rules.Packs.Code;

/// <summary>Says in a compiled pack which class is which rule.</summary>
/// <param name="rule">Id of the rule.</param>
/// <param name="type">The class, a <see cref="CodeRule"/>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RuleClassAttribute(string rule, Type type) : Attribute
{
    public string Rule { get; } = rule;

    public Type Type { get; } = type;
}
