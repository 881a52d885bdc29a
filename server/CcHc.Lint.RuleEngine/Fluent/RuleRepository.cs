using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Fluent;

/// <summary>Rules loaded from rule classes.</summary>
public class RuleRepository : IRuleRepository
{
    private const string DefaultRuleSetName = "default";

    private readonly List<RuleSet> _ruleSets = [];

    /// <summary>Makes the rule objects; by their public constructor without parameters unless set.</summary>
    public IRuleActivator Activator { get; set; } = new RuleActivator();

    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;

    /// <summary>Loads rules behind those that are there already.</summary>
    /// <exception cref="RuleActivationException">A rule object could not be made.</exception>
    /// <exception cref="RuleDefinitionException">A rule's definition threw or cannot be matched.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        var spec = new RuleLoadSpec(Activator);
        specAction(spec);
        var name = spec.RuleSetName ?? DefaultRuleSetName;
        var rules = spec.Load();
        var set = _ruleSets.Find(s => string.Equals(s.Name, name, StringComparison.Ordinal));
        if (set is null) _ruleSets.Add(set = new RuleSet(name));
        set.Add(rules);
    }
}
