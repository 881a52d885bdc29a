using CcHc.Lint.Documents;
using CcHc.Lint.Plans;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting;

/// <summary>
/// Compiled rules, in one session for a document among many, and in two halves for one that has the processors to itself.
/// No rule matches on what another one found, so a half finds what the whole would. Safe to use from several threads.
/// </summary>
internal sealed class RuleSessions
{
    // The half that takes about as long as all other packs together.
    private const string FirstHalf = "plan";

    private readonly Lazy<ISessionFactory> _whole;
    private readonly Lazy<ISessionFactory> _first;
    private readonly Lazy<ISessionFactory> _second;

    public RuleSessions(IReadOnlyList<LintRule> rules)
    {
        _whole = new Lazy<ISessionFactory>(() => Compile(rules));
        _first = new Lazy<ISessionFactory>(() => Compile([.. rules.Where(rule => rule.Descriptor.Pack == FirstHalf)]));
        _second = new Lazy<ISessionFactory>(() => Compile([.. rules.Where(rule => rule.Descriptor.Pack != FirstHalf)]));
    }

    public static ISessionFactory Compile(IReadOnlyList<LintRule> rules)
    {
        var repository = new RuleRepository { Activator = new GivenRules(rules) };
        var types = new Type[rules.Count];
        for (var i = 0; i < types.Length; i++) types[i] = rules[i].GetType();
        repository.Load(load => load.From(types));
        return repository.Compile();
    }

    /// <summary>Runs the rules over facts. What comes back can be given further facts.</summary>
    /// <param name="isAlone">True where a second processor may help.</param>
    /// <param name="problems">Gets the rules that threw.</param>
    /// <exception cref="OperationCanceledException">The work was given up.</exception>
    public RuleRun Run(IEnumerable<object> facts, bool isAlone, List<DocumentProblem> problems, CancellationToken cancellation)
    {
        if (!isAlone || Environment.ProcessorCount == 1) return new RuleRun([RuleRun.Begin(_whole.Value, facts, problems, cancellation)]);
        var all = new List<object>(facts);
        var ofSecond = new List<DocumentProblem>();
        var (first, second) = SecondProcessor.Run(
            () => RuleRun.Begin(_first.Value, all, problems, cancellation), () => RuleRun.Begin(_second.Value, all, ofSecond, cancellation));
        problems.AddRange(ofSecond);
        return new RuleRun([first, second]);
    }

    /// <summary>Hands the engine the rule objects that the packs made, so that nothing is created by reflection.</summary>
    internal sealed class GivenRules(IReadOnlyList<LintRule> rules) : IRuleActivator
    {
        private readonly Dictionary<Type, LintRule> _byType = rules.ToDictionary(rule => rule.GetType());

        public IEnumerable<Rule> Activate(Type type) => [_byType[type]];
    }
}
