using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>
/// Rules that a farther file declares not suppressible: a nearer one can raise them, but not allow suppression, switch
/// them off, lower them or suppress them by path.
/// </summary>
internal sealed class RuleLocks
{
    public static readonly RuleLocks None = new();

    private readonly Dictionary<string, Lock> _byRule = new(StringComparer.Ordinal);

    /// <summary>Where the rule was locked, for an entry of a layer; null where that layer may set it freely.</summary>
    public ConfigurationPlace? Against(string ruleId, ConfigurationLayer layer) =>
        _byRule.TryGetValue(ruleId, out var found) && found.Place.File != layer.File.Path && !found.Before.Contains(layer.File.Path, StringComparer.Ordinal) ? found.Place : null;

    /// <summary>The least that the rule must be reported as, where it is locked.</summary>
    public FindingLevel LeastOf(string ruleId) => _byRule.TryGetValue(ruleId, out var found) ? found.Least : FindingLevel.Off;

    /// <summary>Finds the locks of a chain and names every entry that goes against one.</summary>
    public static RuleLocks Find(IReadOnlyList<ConfigurationLayer> layers, RuleCatalogue catalogue, List<ConfigurationProblem> problems)
    {
        var locks = new RuleLocks();
        var before = new List<string>();
        foreach (var layer in layers)
        {
            foreach (var entry in layer.File.Content.Rules)
            {
                if (entry.Suppressible is not { Value: false } said) continue;
                foreach (var id in entry.RuleIds)
                {
                    var least = entry.Severity?.Value ?? LevelOf(catalogue.Find(id)!.Severity);
                    locks._byRule.TryAdd(id, new Lock(said.Place, least, [.. before]));
                }
            }

            before.Add(layer.File.Path);
        }

        if (locks._byRule.Count == 0) return None;
        foreach (var layer in layers) locks.NameBreaches(layer, problems);
        return locks;
    }

    private void NameBreaches(ConfigurationLayer layer, List<ConfigurationProblem> problems)
    {
        var content = layer.File.Content;
        foreach (var entry in content.Rules.Concat(content.Overrides.SelectMany(entry => entry.Rules)))
        {
            // A pack's level passes over its locked rules in silence; naming one is a mistake.
            if (entry.IsPack) continue;
            var id = entry.RuleIds[0];
            if (Against(id, layer) is not { } place) continue;
            if (entry.Suppressible is { Value: true } allowed) problems.Add(Breach(allowed.Place, entry.Selector, place));
            if (entry.Severity is { } level && level.Value < LeastOf(id)) problems.Add(Breach(level.Place, entry.Selector, place));
        }

        foreach (var entry in content.Suppress)
        {
            foreach (var id in entry.RuleIds)
            {
                if (entry.Rules.Contains(id, StringComparer.OrdinalIgnoreCase) && Against(id, layer) is { } place) problems.Add(Breach(entry.Place, id, place));
            }
        }
    }

    private static ConfigurationProblem Breach(ConfigurationPlace place, string rule, ConfigurationPlace locked) => new(place, rule, new LocalizedText(
        $"Tệp {locked.File} (dòng {locked.Line}) không cho phép tắt, giảm mức hoặc bỏ qua quy tắc {rule}; dòng này không có hiệu lực.",
        $"{locked.File} (line {locked.Line}) does not allow {rule} to be switched off, lowered or suppressed; this line has no effect."));

    public static FindingLevel LevelOf(Severity severity) => (FindingLevel)((int)severity + 1);

    private sealed record Lock(ConfigurationPlace Place, FindingLevel Least, IReadOnlyList<string> Before);
}
