namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>What a rule class says of itself. The attributes have one type in common, so that those which the compiler puts on every class are not made for each rule at every start.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public abstract class RuleAttribute : Attribute;
