using System.Reflection;
using CcHc.Lint.RuleEngine.Fluent.Dsl;
using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Fluent;

internal sealed class RuleLoadSpec(IRuleActivator activator) : IRuleLoadSpec
{
    private readonly RuleTypeScanner _scanner = new();
    private Func<IRuleMetadata, bool>? _filter;

    public string? RuleSetName { get; private set; }

    public IRuleLoadSpec PrivateTypes(bool include = true)
    {
        _scanner.PrivateTypes(include);
        return this;
    }

    public IRuleLoadSpec NestedTypes(bool include = true)
    {
        _scanner.NestedTypes(include);
        return this;
    }

    public IRuleLoadSpec From(params Assembly[] assemblies)
    {
        _scanner.Assembly(assemblies);
        return this;
    }

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies) => From(assemblies.ToArray());

    public IRuleLoadSpec From(params Type[] types)
    {
        _scanner.Type(types);
        return this;
    }

    public IRuleLoadSpec From(IEnumerable<Type> types) => From(types.ToArray());

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction)
    {
        scanAction(_scanner);
        return this;
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        if (_filter is not null) throw new InvalidOperationException("A load specification can have one 'Where' only");
        _filter = filter;
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        if (RuleSetName is not null) throw new InvalidOperationException("A load specification can have one 'To' only");
        RuleSetName = ruleSetName;
        return this;
    }

    public List<RuleModel> Load()
    {
        var rules = new List<RuleModel>();
        foreach (var type in _scanner.GetRuleTypes())
        {
            if (_filter is not null && !_filter(new RuleMetadata(type))) continue;
            foreach (var rule in Activate(type)) rules.Add(Build(rule));
        }

        return rules;
    }

    private List<Rule> Activate(Type type)
    {
        try
        {
            return [.. activator.Activate(type)];
        }
        catch (Exception e)
        {
            throw new RuleActivationException(type, e);
        }
    }

    private static RuleModel Build(Rule rule)
    {
        try
        {
            return rule.Build();
        }
        catch (Exception e)
        {
            throw new RuleDefinitionException(rule.GetType(), e);
        }
    }
}
