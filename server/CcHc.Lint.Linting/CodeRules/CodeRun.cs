using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Code;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>Starts the code of packs over a document before the other rules, so that both run at the same time.</summary>
internal static class CodeRun
{
    /// <returns>Waits for what was found; null where no rule of the configuration is code.</returns>
    public static Func<CodeRuleOutcome>? Start(
        DocumentConfiguration configuration, Lazy<CodeRuleHost>? host, Plan plan, RuleSelection selection, string? path, LintOptions options, Func<string, bool> fitsPath, bool waits)
    {
        if (!configuration.Packs.Any(pack => pack.HasCode))
            return configuration.Catalogue.NotRun.Count == 0 ? null : () => CodeRuleOutcome.Without(configuration.Catalogue.NotRun);
        var prepared = configuration.Code.Prepare(configuration.Packs, host, waits);
        string[] wanted = [.. configuration.Catalogue.PackRules.Where(rule => rule is CodePackRule && selection.Of(rule.Descriptor.Id) is { Runs: true }).Select(rule => rule.Descriptor.Id)];
        if (wanted.Length == 0) return () => CodeRuleOutcome.Without(configuration.Catalogue.NotRun);
        var document = new PackDocument(plan, fitsPath);
        var entries = new List<CodeRuleEntry>();
        var ready = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pack in prepared)
        {
            foreach (var rule in pack.Pack.Rules)
            {
                if (!wanted.Contains(rule.Descriptor.Id, StringComparer.Ordinal) || !configuration.Catalogue.PackRules.Contains(rule) || !pack.Has(rule)) continue;
                ready.Add(rule.Descriptor.Id);
                if (rule.Head.Where.FitsDocument(document)) entries.Add(new CodeRuleEntry(pack, rule));
            }
        }

        string[] missing = [.. wanted.Where(id => !ready.Contains(id)), .. configuration.Catalogue.NotRun];
        if (entries.Count == 0) return () => CodeRuleOutcome.Without(missing);
        var asOf = options.AsOf ?? configuration.AsOf?.Value;
        var running = host!.Value.Start(new CodeRuleRequest(plan.Document, path, asOf, options.Today, configuration.RegistryFiles, entries), waits);
        return () => Finish(running.GetAwaiter().GetResult(), missing, document);
    }

    private static CodeRuleOutcome Finish(CodeRuleOutcome outcome, string[] missing, PackDocument document) => outcome with
    {
        Findings = [.. outcome.Findings.Where(finding => finding.Rule.Head.Where.Fits(document, finding.Span))],
        NotRun = missing.Length == 0 ? outcome.NotRun : outcome.NotRun.Union(missing, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal),
    };
}
