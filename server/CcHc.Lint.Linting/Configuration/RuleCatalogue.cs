using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>The rules that a configuration or a suppression can name, and the names they go by.</summary>
public sealed class RuleCatalogue
{
    private readonly Dictionary<string, RuleDescriptor> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LintRule> _withOptions = new(StringComparer.Ordinal);
    private readonly List<RuleDescriptor> _rules = [];
    private readonly List<string> _packs = [];

    /// <param name="packRules">The rules of contributed packs.</param>
    /// <param name="notRun">Rules that can be named, but do not run: those of a pack that is not the one that was locked.</param>
    public RuleCatalogue(IReadOnlyList<LintRule> rules, IReadOnlyList<PackRule>? packRules = null, IReadOnlyList<PackRule>? notRun = null)
    {
        PackRules = packRules ?? [];
        NotRun = [.. (notRun ?? []).Select(rule => rule.Descriptor.Id)];
        foreach (var rule in rules)
        {
            if (rule.OptionsType is not null) _withOptions[rule.Descriptor.Id] = rule;
            Add(rule.Descriptor);
        }

        foreach (var rule in PackRules) Add(rule.Descriptor);
        foreach (var rule in notRun ?? []) Add(rule.Descriptor);
    }

    /// <summary>The rules that come with the product.</summary>
    public static RuleCatalogue BuiltIn { get; } = new(BuiltInRules.All);

    /// <summary>Built-in rules first, then those of contributed packs.</summary>
    public IReadOnlyList<RuleDescriptor> Rules => _rules;

    /// <summary>The rules of contributed packs.</summary>
    public IReadOnlyList<PackRule> PackRules { get; }

    /// <summary>Ids of rules that can be named, but do not run.</summary>
    public IReadOnlyList<string> NotRun { get; }

    public IReadOnlyList<string> Packs => _packs;

    /// <summary>Ids, codes and packs, for suggestions.</summary>
    public IEnumerable<string> Names => [.. _rules.Select(rule => rule.Id), .. _rules.Select(rule => rule.Code), .. _packs];

    /// <summary>The rule with that id or code, with or without its pack in front; null where there is none.</summary>
    public RuleDescriptor? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The options of a rule; empty for one without any.</summary>
    public IReadOnlyList<RuleOption> OptionsOf(string ruleId) => _withOptions.TryGetValue(ruleId, out var rule) ? RuleOptions.Of(rule) : [];

    /// <summary>The record that holds a rule's options.</summary>
    internal Type OptionsTypeOf(string ruleId) => _withOptions[ruleId].OptionsType!;

    /// <summary>The ids of the rules that a selector names: an id, a code or a pack; empty where it names nothing.</summary>
    public IReadOnlyList<string> Select(string selector, out bool isPack)
    {
        isPack = _packs.Contains(selector, StringComparer.OrdinalIgnoreCase);
        if (!isPack) return Find(selector) is { } rule ? [rule.Id] : [];
        return [.. _rules.Where(rule => string.Equals(rule.Pack, selector, StringComparison.OrdinalIgnoreCase)).Select(rule => rule.Id)];
    }

    private void Add(RuleDescriptor about)
    {
        _byName[about.Id] = about;
        _byName[about.Code] = about;
        _byName[$"{about.Pack}.{about.Id}"] = about;
        _rules.Add(about);
        if (!_packs.Contains(about.Pack, StringComparer.Ordinal)) _packs.Add(about.Pack);
    }
}
