using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>How every rule is set for a document, and what the office accepts in it.</summary>
/// <param name="Settings">Ordered by code.</param>
/// <param name="Suppressions">Entries of the configuration that fit the document's path.</param>
public sealed record RuleSelection(IReadOnlyList<RuleSetting> Settings, IReadOnlyList<SuppressEntry> Suppressions)
{
    private readonly Dictionary<string, RuleSetting> _byId = Settings.ToDictionary(setting => setting.Rule.Id, StringComparer.Ordinal);

    public RuleSetting? Of(string ruleId) => _byId.GetValueOrDefault(ruleId);

    /// <summary>The same for all selections that need the same rule objects, so that these are made once.</summary>
    public string Key => string.Join('\n', Settings.Where(setting => setting.Runs).Select(KeyOf));

    /// <summary>The entry of the configuration that suppresses a rule in this document, or null.</summary>
    public SuppressEntry? SuppressionOf(string ruleId)
    {
        if (Of(ruleId)?.NotSuppressible is not null) return null;
        foreach (var entry in Suppressions)
        {
            if (entry.RuleIds.Contains(ruleId, StringComparer.Ordinal)) return entry;
        }

        return null;
    }

    private static string KeyOf(RuleSetting setting) =>
        setting.Rule.Id + string.Concat(setting.Options.OrderBy(option => option.Option.Name, StringComparer.Ordinal)
            .Select(option => $" {option.Option.Name}={RuleOption.TextOf(option.Value)}"));
}
