using System.Collections.Concurrent;

namespace CcHc.Lint.RuleEngine.Matching;

/// <inheritdoc cref="ISessionFactory"/>
internal sealed class SessionFactory : ISessionFactory
{
    private readonly List<LoggedType> _logs = [];
    private readonly ConcurrentDictionary<Type, int[]> _logsByType = new();

    public SessionFactory(List<CompiledRule> rules)
    {
        Rules = rules;
        var byType = new Dictionary<Type, LoggedType>();
        foreach (var rule in rules)
        {
            var read = new List<int>();
            foreach (var pattern in rule.Branches.SelectMany(branch => branch.FactPatterns))
            {
                if (!byType.TryGetValue(pattern.FactType, out var log))
                {
                    byType.Add(pattern.FactType, log = new LoggedType(pattern.FactType, _logs.Count));
                    _logs.Add(log);
                }

                pattern.Log = log.Index;
                log.Patterns++;
                if (read.Contains(log.Index)) continue;
                read.Add(log.Index);
                log.Readers.Add(rule.Index);
            }

            rule.Logs = read;
        }

        // LINQ over numbers, here and below, would be compiled at every start.
        var order = new List<int>(rules.Count);
        foreach (var rule in rules)
        {
            var at = order.Count;
            while (at > 0 && rules[order[at - 1]].Model.Priority < rule.Model.Priority) at--;
            order.Insert(at, rule.Index);
        }

        FiringOrder = order;
        foreach (var rule in rules) rule.FeedsRules = rule.YieldTypes.Any(y => _logs.Exists(log => CanMatch(log.Type, y)));
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

    /// <summary>New logs for a session, one for each type that patterns look for.</summary>
    /// <param name="rules">The session's rules, by their index.</param>
    public FactLog[] Logs(RuleRuntime[] rules)
    {
        var logs = new FactLog[_logs.Count];
        for (var i = 0; i < logs.Length; i++)
        {
            var readers = new RuleRuntime[_logs[i].Readers.Count];
            for (var j = 0; j < readers.Length; j++) readers[j] = rules[_logs[i].Readers[j]];
            logs[i] = new FactLog(readers, _logs[i].Patterns);
        }

        return logs;
    }

    /// <summary>Which of the logs note facts of the type.</summary>
    public int[] LogsOf(Type factType) => _logsByType.GetOrAdd(factType, type =>
    {
        var found = new List<int>();
        for (var i = 0; i < _logs.Count; i++)
        {
            if (_logs[i].Type.IsAssignableFrom(type)) found.Add(i);
        }

        return found.ToArray();
    });

    /// <summary>Whether a fact declared as one type can be of the other.</summary>
    private static bool CanMatch(Type pattern, Type declared)
    {
        if (pattern.IsAssignableFrom(declared)) return true;
        if (declared.IsSealed) return false;
        return declared.IsAssignableFrom(pattern) || pattern.IsInterface || declared.IsInterface;
    }

    /// <summary>A type that patterns look for.</summary>
    private sealed class LoggedType(Type type, int index)
    {
        public Type Type { get; } = type;

        public int Index { get; } = index;

        /// <summary>How many patterns look for it.</summary>
        public int Patterns { get; set; }

        /// <summary>Indexes of the rules that those are in.</summary>
        public List<int> Readers { get; } = [];
    }
}
