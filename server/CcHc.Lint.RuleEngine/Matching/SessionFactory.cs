using System.Collections.Concurrent;

namespace CcHc.Lint.RuleEngine.Matching;

/// <inheritdoc cref="ISessionFactory"/>
internal sealed class SessionFactory : ISessionFactory
{
    private readonly List<Type> _patternTypes = [];
    private readonly ConcurrentDictionary<Type, int[]> _patternsByType = new();

    public SessionFactory(List<CompiledRule> rules)
    {
        Rules = rules;
        foreach (var rule in rules)
        {
            foreach (var branch in rule.Branches)
            {
                foreach (var pattern in branch.Patterns)
                {
                    if ((pattern as FactPattern ?? (pattern as QueryPattern)?.Source) is { } fact) _patternTypes.Add(fact.FactType);
                }
            }
        }

        FiringOrder = [.. rules.OrderByDescending(r => r.Model.Priority).Select(r => r.Index)];
        foreach (var rule in rules) rule.FeedsRules = rule.YieldTypes.Any(y => _patternTypes.Exists(p => CanMatch(p, y)));
    }

    public IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>Indexes of rules: highest priority first, then in load order.</summary>
    public IReadOnlyList<int> FiringOrder { get; }

    public ISession CreateSession() => new Session(this);

    public ISession CreateSession(Action<ISession>? initializationAction)
    {
        var session = CreateSession();
        initializationAction?.Invoke(session);
        return session;
    }

    /// <summary>Which of all patterns, counted through all rules, look for facts of the type.</summary>
    public int[] PatternsOf(Type factType) => _patternsByType.GetOrAdd(factType, type =>
        [.. Enumerable.Range(0, _patternTypes.Count).Where(i => _patternTypes[i].IsAssignableFrom(type))]);

    /// <summary>Whether a fact declared as one type can be of the other.</summary>
    private static bool CanMatch(Type pattern, Type declared)
    {
        if (pattern.IsAssignableFrom(declared)) return true;
        if (declared.IsSealed) return false;
        return declared.IsAssignableFrom(pattern) || pattern.IsInterface || declared.IsInterface;
    }
}
