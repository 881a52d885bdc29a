using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The rules of the built-in packs. The list is made at build from the folders, so adding a rule touches its own folder only.</summary>
public static partial class BuiltInRules
{
    /// <summary>Every rule, ordered by code.</summary>
    public static IReadOnlyList<LintRule> All { get; } = [.. Make().OrderBy(rule => rule.Descriptor.Code, StringComparer.Ordinal)];

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
