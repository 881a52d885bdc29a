using CcHc.Lint.RuleEngine.Fluent;
using CcHc.Lint.RuleEngine.Matching;
using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine;

public static class RuleRepositoryExtensions
{
    /// <summary>Makes a session factory of all rules of the repository, in the order in which they were loaded.</summary>
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken = default) =>
        repository.GetRuleSets().Compile(cancellationToken);

    /// <summary>Makes a session factory of these rule sets.</summary>
    public static ISessionFactory Compile(this IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken = default)
    {
        var rules = new List<CompiledRule>();
        foreach (var set in ruleSets)
        {
            foreach (var rule in set.Rules)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (rule is not RuleModel model) throw new ArgumentException($"Rule '{rule.Name}' was not loaded by {nameof(RuleRepository)}", nameof(ruleSets));
                rules.Add(RuleCompiler.Compile(model, rules.Count));
            }
        }

        return new SessionFactory(rules);
    }
}
