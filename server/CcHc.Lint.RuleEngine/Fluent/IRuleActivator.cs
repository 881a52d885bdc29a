using CcHc.Lint.RuleEngine.Fluent.Dsl;

namespace CcHc.Lint.RuleEngine.Fluent;

/// <summary>Makes rule objects of rule types.</summary>
public interface IRuleActivator
{
    /// <returns>One rule or, for a type that stands for several, all of them.</returns>
    IEnumerable<Rule> Activate(Type type);
}
