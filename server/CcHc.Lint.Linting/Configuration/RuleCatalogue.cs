using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>The rules that a configuration or a suppression can name, and the names they go by.</summary>
public sealed class RuleCatalogue
{
    private readonly Dictionary<string, LintRule> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _packs = [];

    public RuleCatalogue(IReadOnlyList<LintRule> rules)
    {
        Rules = rules;
        foreach (var rule in rules)
        {
            var about = rule.Descriptor;
            _byName[about.Id] = rule;
            _byName[about.Code] = rule;
            _byName[$"{about.Pack}.{about.Id}"] = rule;
            if (!_packs.Contains(about.Pack, StringComparer.Ordinal)) _packs.Add(about.Pack);
        }
    }

    /// <summary>The rules that come with the product.</summary>
    public static RuleCatalogue BuiltIn { get; } = new(BuiltInRules.All);

    public IReadOnlyList<LintRule> Rules { get; }

    public IReadOnlyList<string> Packs => _packs;

    /// <summary>Ids, codes and packs, for suggestions.</summary>
    public IEnumerable<string> Names => [.. Rules.Select(rule => rule.Descriptor.Id), .. Rules.Select(rule => rule.Descriptor.Code), .. _packs];

    /// <summary>The rule with that id or code, with or without its pack in front; null where there is none.</summary>
    public LintRule? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The ids of the rules that a selector names: an id, a code or a pack; empty where it names nothing.</summary>
    public IReadOnlyList<string> Select(string selector, out bool isPack)
    {
        isPack = _packs.Contains(selector, StringComparer.OrdinalIgnoreCase);
        if (!isPack) return Find(selector) is { } rule ? [rule.Descriptor.Id] : [];
        return [.. Rules.Where(rule => string.Equals(rule.Descriptor.Pack, selector, StringComparison.OrdinalIgnoreCase)).Select(rule => rule.Descriptor.Id)];
    }
}
