using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Puts the layers of a configuration together, the later over the earlier; inside a file a rule weighs more than its pack.</summary>
internal sealed class RuleSelectionBuilder
{
    private readonly List<RuleSetting> _settings = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly RuleLocks _locks;

    public RuleSelectionBuilder(RuleCatalogue catalogue, RuleLocks locks, Placed<bool>? preview)
    {
        _locks = locks;
        List<RuleDescriptor> rules = [.. catalogue.Rules];
        rules.Sort(static (a, b) => string.CompareOrdinal(a.Code, b.Code));
        foreach (var rule in rules)
        {
            var setting = new RuleSetting(rule, RuleLocks.LevelOf(rule.Severity), null);
            if (rule.IsPreview && preview is not { Value: true })
                setting = setting with { Level = FindingLevel.Off, LevelPlace = preview?.Place };
            else if (rule.IsPreview)
                setting = setting with { LevelPlace = preview!.Place };
            _index[rule.Id] = _settings.Count;
            _settings.Add(setting);
        }
    }

    /// <param name="chapters">Ids of the chapters that the entries are meant for; null for the whole document.</param>
    public void Apply(ConfigurationLayer layer, IReadOnlyList<RuleEntry> entries, IReadOnlyList<string>? chapters)
    {
        foreach (var entry in entries.Where(entry => entry.IsPack)) Apply(layer, entry, chapters);
        foreach (var entry in entries.Where(entry => !entry.IsPack)) Apply(layer, entry, chapters);
    }

    public RuleSelection Build(IReadOnlyList<SuppressEntry> suppressions) => new(_settings, suppressions);

    private void Apply(ConfigurationLayer layer, RuleEntry entry, IReadOnlyList<string>? chapters)
    {
        foreach (var id in entry.RuleIds)
        {
            var setting = _settings[_index[id]];
            var isLocked = _locks.Against(id, layer) is not null;
            // A pack's level doesn't switch on what is off for a reason of its own: a rule in preview.
            if (entry.Severity is { } level && !(isLocked && level.Value < _locks.LeastOf(id)) && !(entry.IsPack && setting.Level == FindingLevel.Off && IsOffByDefault(setting)))
            {
                setting = chapters is null
                    ? setting with { Level = level.Value, LevelPlace = level.Place, IsLevelSet = true, Chapters = [] }
                    : setting with { Chapters = [.. setting.Chapters, new ChapterLevel(chapters, level.Value, level.Place)] };
            }

            if (entry.Suppressible is { } said && !(isLocked && said.Value)) setting = setting with { NotSuppressible = said.Value ? null : said.Place };
            if (entry.Options.Count > 0) setting = setting with { Options = Merge(setting.Options, entry.Options) };
            _settings[_index[id]] = setting;
        }
    }

    private bool IsOffByDefault(RuleSetting setting) => setting.Rule.IsPreview || setting.LevelPlace is null;

    private static List<OptionEntry> Merge(IReadOnlyList<OptionEntry> old, IReadOnlyList<OptionEntry> added)
    {
        var merged = new List<OptionEntry>(old);
        foreach (var entry in added)
        {
            var index = merged.FindIndex(other => other.Option.Name == entry.Option.Name);
            if (index < 0) merged.Add(entry);
            else merged[index] = entry with { Value = Merged(merged[index].Value, entry.Value) };
        }

        return merged;
    }

    // Levels by id add up; everything else is replaced.
    private static object Merged(object old, object added)
    {
        if (old is not IReadOnlyDictionary<string, FindingLevel> farther || added is not IReadOnlyDictionary<string, FindingLevel> nearer) return added;
        var levels = new Dictionary<string, FindingLevel>(farther, StringComparer.Ordinal);
        foreach (var (id, level) in nearer) levels[id] = level;
        return levels;
    }
}
