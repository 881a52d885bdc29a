using CcHc.Lint.Documents;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;
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
        repository.Load(load => load.From([.. rules.Select(rule => rule.GetType())]));
        return repository.Compile();
    }

    /// <summary>Runs the rules over facts. What comes back can be given further facts.</summary>
    /// <param name="isAlone">True where a second processor may help.</param>
    /// <param name="problems">Gets the rules that threw.</param>
    /// <param name="memory">The rules as they ran over the version before, for a document that is checked again and again; else null.</param>
    /// <exception cref="OperationCanceledException">The work was given up.</exception>
    public RuleRun Run(IEnumerable<Fact> facts, bool isAlone, List<DocumentProblem> problems, RuleMemory? memory, CancellationToken cancellation)
    {
        var all = facts as Fact[] ?? [.. facts];
        return memory is null ? Begin(all, isAlone, problems, cancellation) : memory.Run(this, all, () => Begin(all, isAlone, problems, cancellation), problems, cancellation);
    }

    private RuleRun Begin(Fact[] all, bool isAlone, List<DocumentProblem> problems, CancellationToken cancellation)
    {
        var known = problems.Count;
        if (!isAlone || Environment.ProcessorCount == 1)
        {
            var whole = RuleRun.Begin(_whole.Value, all, problems, cancellation);
            return new RuleRun([whole], problems.Count > known);
        }

        var ofSecond = new List<DocumentProblem>();
        var (first, second) = SecondProcessor.Run(
            () => RuleRun.Begin(_first.Value, all, problems, cancellation), () => RuleRun.Begin(_second.Value, all, ofSecond, cancellation));
        problems.AddRange(ofSecond);
        return new RuleRun([first, second], problems.Count > known);
    }

    /// <summary>Hands the engine the rule objects that the packs made, so that nothing is created by reflection.</summary>
    internal sealed class GivenRules(IReadOnlyList<LintRule> rules) : IRuleActivator
    {
        private readonly Dictionary<Type, LintRule> _byType = rules.ToDictionary(rule => rule.GetType());

        public IEnumerable<Rule> Activate(Type type) => [_byType[type]];
    }
}
