using CcHc.Lint.Documents;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Code;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Linting.PackTests;

/// <summary>Tests a contributed pack: that it can be read, and that the pages of all its rules hold.</summary>
public static class PackTester
{
    /// <summary>The pack as a configuration would read it.</summary>
    /// <param name="path">Full path of the pack.</param>
    public static RulePack Read(string path) => PackReader.Read(path, BuiltInRegistry.Load().Structure, LoadedPacks.Engine);

    /// <param name="path">Full path of the pack.</param>
    /// <param name="code">Runs rules that are code; null where none runs.</param>
    public static PackReport Run(string path, CodeRuleHost? code = null)
    {
        var registry = BuiltInRegistry.Load();
        var pack = Read(path);
        List<ConfigurationProblem> problems = [.. pack.Problems.Where(problem => problem.IsError).Select(ConfigurationReader.Convert)];
        var additions = RegistryAdditions.Load([], [pack], registry, problems, out var registryFiles);
        var catalogue = new RuleCatalogue(BuiltInRules.All, pack.Rules);
        var reader = new PlanReaders(withLexicon: false).For(additions);
        var prepared = pack.HasCode ? code?.Prepare(pack, waits: true) : null;
        if (prepared is not null) problems.AddRange(prepared.Problems.Select(ConfigurationReader.Convert));
        var outcomes = new List<RuleOutcome>();
        foreach (var rule in pack.Rules)
        {
            if (rule is CodePackRule && prepared?.Has(rule) != true)
            {
                // A mistake in its code is among the problems already.
                if (prepared?.State != CodeState.Ready && prepared?.State != CodeState.Failed) outcomes.Add(new RuleOutcome(rule.Descriptor, []) { NotRun = prepared?.Notice ?? NoHost });
                continue;
            }

            // Each rule is tried alone: an example is about one fault, whatever others would say to it.
            var linter = new Linter(reader, [], [rule]);
            var failures = new List<PageFailure>();
            foreach (var language in (string[])["vi", "en"])
            {
                var text = pack.PageOf(rule, language);
                if (language == "en" && text is null) continue;
                failures.AddRange(PageTest.Run(
                    rule.Descriptor.Id, $"{rule.Head.Folder}/rule.{language}.md", text,
                    (document, options) => linter.Lint(linter.Read(document, options), null, catalogue, _ => true, CodeOf(rule, document, options))));
            }

            outcomes.Add(new RuleOutcome(rule.Descriptor, failures));
        }

        return new PackReport(pack, outcomes, problems);

        Func<CodeRuleOutcome>? CodeOf(PackRule rule, Document document, LintOptions options) => rule is CodePackRule
            ? () => code!.Start(new CodeRuleRequest(document, null, options.AsOf, options.Today, new RegistryFiles(registryFiles), [new CodeRuleEntry(prepared!, rule)]), waits: true).GetAwaiter().GetResult()
            : null;
    }

    private static readonly LocalizedText NoHost = new("Quy tắc viết bằng C# không chạy được ở đây.", "Rules in C# cannot run here.");
}

/// <summary>What a test of a pack found.</summary>
/// <param name="Problems">What is wrong with the pack's files; rules with a mistake have no outcome.</param>
public sealed record PackReport(RulePack Pack, IReadOnlyList<RuleOutcome> Outcomes, IReadOnlyList<ConfigurationProblem> Problems)
{
    public bool Holds => Problems.Count == 0 && Outcomes.All(outcome => outcome is { Failures.Count: 0, NotRun: null });
}

/// <summary>What the pages of a rule showed.</summary>
public sealed record RuleOutcome(RuleDescriptor Rule, IReadOnlyList<PageFailure> Failures)
{
    /// <summary>Why the rule could not be tried; null where it was.</summary>
    public LocalizedText? NotRun { get; init; }
}
