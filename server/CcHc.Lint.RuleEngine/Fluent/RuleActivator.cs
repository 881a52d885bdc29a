using CcHc.Lint.RuleEngine.Fluent.Dsl;

namespace CcHc.Lint.RuleEngine.Fluent;

/// <summary>Makes a rule by its public constructor without parameters.</summary>
internal sealed class RuleActivator : IRuleActivator
{
    public IEnumerable<Rule> Activate(Type type) => [(Rule)Activator.CreateInstance(type)!];
}
