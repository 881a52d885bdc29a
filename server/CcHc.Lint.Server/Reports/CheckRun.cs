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
    public Func<RuleDescriptor, string?> PageOf { get; init; } = rule => BuiltInPage(rule, Language);

    /// <summary>The page of a built-in rule; in Vietnamese where it is not translated.</summary>
    public static string? BuiltInPage(RuleDescriptor rule, string language) => BuiltInRules.PageOf(rule, language) ?? BuiltInRules.PageOf(rule, "vi");
}
