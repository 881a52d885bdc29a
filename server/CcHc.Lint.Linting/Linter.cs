using CcHc.Lint.Documents;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Wording.Lexicon;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting;

/// <summary>
/// Runs the rules over documents. A pure function of document, rules, registry and options; holds the compiled rules, so
/// one linter serves many documents. Safe to use from several threads.
/// </summary>
public sealed class Linter
{
    private readonly PlanReader _reader;
    private readonly IReadOnlyDictionary<string, RuleDescriptor> _descriptors;
    private readonly ISessionFactory _rules;

    public Linter(RegistryData registry, IReadOnlyList<LintRule> rules, WordingLexicon? lexicon = null)
    {
        _reader = new PlanReader(registry, lexicon ?? BuiltInLexicon.Load(registry));
        _descriptors = rules.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor, StringComparer.Ordinal);
        var repository = new RuleRepository { Activator = new GivenRules(rules) };
        repository.Load(load => load.From([.. rules.Select(rule => rule.GetType())]));
        _rules = repository.Compile();
    }

    /// <summary>The linter with the built-in packs and registry.</summary>
    public static Linter BuiltIn() => new(BuiltInRegistry.Load(), [.. BuiltInRules.All.Where(rule => !rule.Descriptor.IsPreview)]);

    public IReadOnlyCollection<RuleDescriptor> Rules => [.. _descriptors.Values];

    public LintResult Lint(Document document, LintOptions options)
    {
        var plan = _reader.Read(document, new PlanReadOptions(options.AsOf, options.Today));
        var problems = new List<DocumentProblem>(document.Problems);
        var found = RunRules(plan, problems);
        return new LintResult(plan, new FindingPlacer(plan, _descriptors).Place(found), problems, plan.Notices);
    }

    private List<RuleFinding> RunRules(Plan plan, List<DocumentProblem> problems)
    {
        var session = _rules.CreateSession();
        session.InsertAll(plan.Facts);
        while (true)
        {
            try
            {
                session.Fire();
                return [.. session.Query<RuleFinding>()];
            }
            catch (RuleExpressionEvaluationException failure)
            {
                // A rule that throws is named once; the session goes on with the matches of the others.
                problems.Add(RuleProblems.Of(failure));
                if (problems.Count > 100) return [.. session.Query<RuleFinding>()];
            }
        }
    }

    /// <summary>Hands the engine the rule objects that the packs made, so that nothing is created by reflection.</summary>
    private sealed class GivenRules(IReadOnlyList<LintRule> rules) : IRuleActivator
    {
        private readonly Dictionary<Type, LintRule> _byType = rules.ToDictionary(rule => rule.GetType());

        public IEnumerable<Rule> Activate(Type type) => [_byType[type]];
    }
}
