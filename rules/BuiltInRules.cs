using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The rules of the built-in packs. The list is made at build from the folders, so adding a rule touches its own folder only.</summary>
public static partial class BuiltInRules
{
    /// <summary>Every rule with the defaults of its options, ordered by code.</summary>
    public static IReadOnlyList<LintRule> All { get; } = Create();

    /// <summary>New objects of every rule, ordered by code, for a linter of their own.</summary>
    /// <param name="optionsByRuleId">Values for the options of some rules; the others keep their defaults.</param>
    /// <exception cref="ArgumentException">There is no such rule, it has no such options, or a value is not allowed.</exception>
    public static IReadOnlyList<LintRule> Create(IReadOnlyDictionary<string, object>? optionsByRuleId = null)
    {
        List<LintRule> rules = [.. Make()];
        rules.Sort(static (a, b) => string.CompareOrdinal(a.Descriptor.Code, b.Descriptor.Code));
        foreach (var (id, options) in optionsByRuleId ?? new Dictionary<string, object>(StringComparer.Ordinal))
        {
            var rule = rules.Find(candidate => string.Equals(candidate.Descriptor.Id, id, StringComparison.Ordinal))
                ?? throw new ArgumentException($"There is no rule “{id}”.", nameof(optionsByRuleId));
            rule.UseOptions(options);
        }

        return rules;
    }

    /// <summary>The page of a rule in a language ("vi", "en"); null where there is none.</summary>
    public static string? PageOf(RuleDescriptor rule, string language)
    {
        using var stream = typeof(BuiltInRules).Assembly.GetManifestResourceStream($"pages/{rule.Pack}/{rule.Id}/rule.{language}.md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static partial IEnumerable<LintRule> Make();
}
