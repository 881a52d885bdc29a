using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Linting.PackTests;

/// <summary>Tests a contributed pack: that it can be read, and that the pages of all its rules hold.</summary>
public static class PackTester
{
    /// <param name="path">Full path of the pack.</param>
    public static PackReport Run(string path)
    {
        var registry = BuiltInRegistry.Load();
        var pack = PackReader.Read(path, registry.Structure, LoadedPacks.Engine);
        List<ConfigurationProblem> problems = [.. pack.Problems.Where(problem => problem.IsError).Select(ConfigurationReader.Convert)];
        var additions = RegistryAdditions.Load([], [pack], registry, problems, out var registryFiles);
        var catalogue = new RuleCatalogue(BuiltInRules.All, pack.Rules);
        var reader = new PlanReaders(withLexicon: false).For(additions);
        var outcomes = new List<RuleOutcome>();
        foreach (var rule in pack.Rules)
        {
            // Each rule is tried alone: an example is about one fault, whatever others would say to it.
            var linter = new Linter(reader, [], [rule]);
            var failures = new List<PageFailure>();
            foreach (var language in (string[])["vi", "en"])
            {
                var text = pack.PageOf(rule, language);
                if (language == "en" && text is null) continue;
                failures.AddRange(PageTest.Run(
                    rule.Descriptor.Id, $"{rule.Head.Folder}/rule.{language}.md", text,
                    (document, options) => linter.Lint(linter.Read(document, options), null, catalogue, _ => true)));
            }

            outcomes.Add(new RuleOutcome(rule.Descriptor, failures));
        }

        return new PackReport(pack, outcomes, problems);
    }
}

/// <summary>What a test of a pack found.</summary>
/// <param name="Problems">What is wrong with the pack's files; rules with a mistake have no outcome.</param>
public sealed record PackReport(RulePack Pack, IReadOnlyList<RuleOutcome> Outcomes, IReadOnlyList<ConfigurationProblem> Problems)
{
    public bool Holds => Problems.Count == 0 && Outcomes.All(outcome => outcome.Failures.Count == 0);
}

/// <summary>What the pages of a rule showed.</summary>
public sealed record RuleOutcome(RuleDescriptor Rule, IReadOnlyList<PageFailure> Failures);
