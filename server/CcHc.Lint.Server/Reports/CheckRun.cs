using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>What reports need to know of a run before its first file.</summary>
/// <param name="Language">"vi" or "en".</param>
/// <param name="WorkingFolder">Full path of the folder that relative paths start from.</param>
/// <param name="UsesColor">True where the text report may colour.</param>
internal sealed record CheckRun(string Language, string WorkingFolder, bool UsesColor)
{
    /// <summary>The rules that run, ordered by code; the built-in ones unless set. Made when a report asks: most do not.</summary>
    public IReadOnlyList<RuleDescriptor> Rules
    {
        get => field ??= [.. BuiltInRules.All.Select(rule => rule.Descriptor)];
        init;
    }

    /// <summary>Last day that the registry was kept for; that of the built-in one unless set.</summary>
    public DateOnly RegistryKnownUntil
    {
        get => field == default ? BuiltInRegistry.Load().KnownUntil : field;
        init;
    }

    /// <summary>Which part of a divided batch this is; null for a whole one.</summary>
    public ShardHeader? Shard { get; init; }

    /// <summary>The page of a rule in Markdown, or null; built-in rules alone unless set.</summary>
    public Func<RuleDescriptor, string?> PageOf { get; private init; } = rule => BuiltInPage(rule, Language);

    /// <summary>The same run, in which rules of packs are described too.</summary>
    /// <param name="rules">Each id once, in the order in which they are to stand behind the others.</param>
    public CheckRun With(IReadOnlyList<ContributedRule> rules)
    {
        if (rules.Count == 0) return this;
        var pages = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var rule in rules) pages.Add(rule.Rule.Id, rule.Page);
        return this with
        {
            Rules = [.. Rules, .. rules.Select(rule => rule.Rule)],
            PageOf = rule => pages.TryGetValue(rule.Id, out var page) ? page : BuiltInPage(rule, Language),
        };
    }

    // In Vietnamese where it is not translated.
    private static string? BuiltInPage(RuleDescriptor rule, string language) => BuiltInRules.PageOf(rule, language) ?? BuiltInRules.PageOf(rule, "vi");
}
