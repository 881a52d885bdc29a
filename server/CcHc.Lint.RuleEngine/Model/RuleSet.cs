namespace CcHc.Lint.RuleEngine.Model;

internal sealed class RuleSet(string name) : IRuleSet
{
    private readonly List<RuleModel> _rules = [];

    public string Name { get; } = name;

    public IEnumerable<IRuleDefinition> Rules => _rules;

    public void Add(IEnumerable<RuleModel> rules) => _rules.AddRange(rules);
}
