using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>What reports need to know of a run before its first file.</summary>
/// <param name="Language">"vi" or "en".</param>
/// <param name="Rules">The rules that run, ordered by code.</param>
/// <param name="RegistryKnownUntil">Last day that the registry was kept for.</param>
/// <param name="WorkingFolder">Full path of the folder that relative paths start from.</param>
/// <param name="UsesColor">True where the text report may colour.</param>
internal sealed record CheckRun(
    string Language, IReadOnlyList<RuleDescriptor> Rules, DateOnly RegistryKnownUntil, string WorkingFolder, bool UsesColor)
{
    /// <summary>Which part of a divided batch this is; null for a whole one.</summary>
    public ShardHeader? Shard { get; init; }

    /// <summary>The page of a rule in Markdown, or null; built-in rules alone unless set.</summary>
    public Func<RuleDescriptor, string?> PageOf { get; init; } = rule => BuiltInPage(rule, Language);

    /// <summary>The page of a built-in rule; in Vietnamese where it is not translated.</summary>
    public static string? BuiltInPage(RuleDescriptor rule, string language) => BuiltInRules.PageOf(rule, language) ?? BuiltInRules.PageOf(rule, "vi");
}
