using System.Reflection;
using System.Runtime.Loader;
using CcHc.Lint.Linting.Placing;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Registry.Yaml;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Code;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Linting.CodeRules.Child;

/// <summary>Runs compiled rules over documents, one rule after the other. Lives in a process of its own.</summary>
internal sealed class RuleRunner
{
    private readonly PlanReaders _readers = new(withLexicon: true);
    private readonly Dictionary<string, RegistryData> _registries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LoadedRule> _rules = new(StringComparer.Ordinal);

    public void Load(SentPack pack)
    {
        var context = new AssemblyLoadContext(pack.Key);
        var assembly = context.LoadFromStream(new MemoryStream(pack.Assembly), new MemoryStream(pack.Symbols));
        var heads = pack.Rules.ToDictionary(head => head.Descriptor.Id, StringComparer.Ordinal);
        foreach (var named in assembly.GetCustomAttributes<RuleClassAttribute>())
        {
            if (heads.TryGetValue(named.Rule, out var head)) _rules[KeyOf(pack.Key, named.Rule)] = new LoadedRule(head, named.Type);
        }
    }

    public void Load(SentRegistry registry)
    {
        var builtIn = BuiltInRegistry.Load();
        _registries[registry.Key] = registry.Files.Count == 0 ? builtIn : builtIn.With(RegistryYaml.Load(registry.Files, builtIn.Contents).Contents);
    }

    /// <summary>Runs the rules that a document is to be checked by, and tells of each as it begins and ends.</summary>
    public void Run(SentDocument sent, Action<ChildMessage> say)
    {
        var plan = _readers.For(_registries[sent.Registry]).Read(sent.Document, new PlanReadOptions(sent.Options.AsOf, sent.Options.Today));
        foreach (var wanted in sent.Rules)
        {
            say(new ChildMessage { Begin = wanted.Id });
            say(Run(_rules[KeyOf(wanted.Pack, wanted.Id)], plan));
        }

        say(new ChildMessage { End = true });
    }

    private static ChildMessage Run(LoadedRule rule, Plan plan)
    {
        var answer = new ChildMessage { Rule = rule.Head.Descriptor.Id };
        try
        {
            var session = rule.Session();
            session.InsertAll(plan.Facts);
            Fire(session, answer);
            var most = PackLimits.Default.MaxMatches;
            var found = session.Query<RuleFinding>().Take(most + 1).ToList();
            answer.Floods = found.Count > most;
            var about = new Dictionary<string, RuleDescriptor>(StringComparer.Ordinal) { [rule.Head.Descriptor.Id] = rule.Head.Descriptor };
            var placed = new FindingPlacer(plan, about, selection: null).Place(found.Take(most).Select(finding => finding with { RuleId = rule.Head.Descriptor.Id }));
            answer.Findings = [.. placed.Select(FindingMessages.Of)];
        }
#pragma warning disable CA1031 // Whatever the author's code throws is the author's, and is told with its place.
        catch (Exception failure) when (!FailureText.IsOutOfMemory(failure))
#pragma warning restore CA1031
        {
            answer.Failure = FailureText.Of(failure);
        }

        return answer;
    }

    private static void Fire(ISession session, ChildMessage answer)
    {
        // A rule that throws for one match goes on with the others.
        for (var failures = 0; failures < 100; failures++)
        {
            try
            {
                session.Fire();
                return;
            }
            catch (RuleExpressionEvaluationException failure) when (!FailureText.IsOutOfMemory(failure))
            {
                answer.Failure ??= FailureText.Of(failure);
            }
        }
    }

    private static string KeyOf(string pack, string rule) => $"{pack}/{rule}";

    private sealed class LoadedRule(PackRuleHead head, Type type)
    {
        private ISessionFactory? _factory;

        public PackRuleHead Head => head;

        public ISession Session()
        {
            if (_factory is null)
            {
                var rule = (CodeRule)Activator.CreateInstance(type)!;
                rule.Use(head);
                var repository = new RuleRepository { Activator = new Given(rule) };
                repository.Load(load => load.From([type]));
                _factory = repository.Compile();
            }

            return _factory.CreateSession();
        }
    }

    private sealed class Given(Rule rule) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [rule];
    }
}
