using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Reads what a configuration says of rules: "PLAN201: off", or a mapping with severity and options.</summary>
internal sealed class RuleEntryReader(string path, RuleCatalogue catalogue, YamlProblemList problems)
{
    private static readonly string[] Levels = ["off", "info", "warning", "error"];

    /// <param name="optionsAllowed">False where only severities can be set.</param>
    public IReadOnlyList<RuleEntry> Read(YamlEntryReader parent, string field, bool optionsAllowed)
    {
        if (parent.Node(field) is not { } node) return [];
        if (node is not YamlMap map)
        {
            parent.Error(node, field, "Phải là các mục \"quy tắc: mức\".", "Must be a mapping of rules to severities.");
            return [];
        }

        var prefix = parent.Path.Length == 0 ? field : $"{parent.Path}.{field}";
        var entries = new List<RuleEntry>();
        foreach (var (key, value) in map.Entries)
        {
            var ids = Select(key.Value, key, prefix, out var isPack);
            if (ids.Count == 0) continue;
            var entry = new RuleEntry(key.Value, ids, isPack, PlaceOf(key));
            entry = value is YamlMap settings ? ReadSettings(entry, settings, prefix, optionsAllowed) : ReadLevel(entry, value, prefix);
            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>The rules that a selector names; a problem where it names none.</summary>
    public IReadOnlyList<string> Select(string selector, YamlNode at, string field) => Select(selector, at, field, out _);

    private IReadOnlyList<string> Select(string selector, YamlNode at, string field, out bool isPack)
    {
        var ids = catalogue.Select(selector.Trim(), out isPack);
        if (ids.Count > 0) return ids;
        var near = NearWord.Of(selector, catalogue.Names);
        problems.Error(
            path, at.Line, at.Column, $"{field}.{selector}",
            $"Không có quy tắc hoặc gói nào tên \"{selector}\".{near.Vi} Xem danh sách: cchc-lint rules.",
            $"There is no rule or pack \"{selector}\".{near.En} For the list: cchc-lint rules.", near);
        return [];
    }

    private RuleEntry ReadLevel(RuleEntry entry, YamlNode value, string prefix) =>
        LevelOf(value, $"{prefix}.{entry.Selector}") is { } level ? entry with { Severity = new Placed<FindingLevel>(level, PlaceOf(value)) } : entry;

    private RuleEntry ReadSettings(RuleEntry entry, YamlMap settings, string prefix, bool optionsAllowed)
    {
        var field = $"{prefix}.{entry.Selector}";
        var options = entry.IsPack ? [] : catalogue.OptionsOf(entry.RuleIds[0]);
        var set = new List<OptionEntry>();
        foreach (var (key, value) in settings.Entries)
        {
            switch (key.Value)
            {
                case "severity":
                    if (LevelOf(value, $"{field}.severity") is { } level) entry = entry with { Severity = new Placed<FindingLevel>(level, PlaceOf(value)) };
                    break;
                case "suppressible":
                    if (FlagOf(value, $"{field}.suppressible") is { } flag) entry = entry with { Suppressible = new Placed<bool>(flag, PlaceOf(value)) };
                    break;
                default:
                    if (!optionsAllowed && options.Any(option => Leads(option, key.Value)))
                    {
                        Error(key, $"{field}.{key.Value}", "Tùy chọn không thể khác nhau theo chương; ở đây chỉ đặt được severity.", "Options cannot differ by chapter; only severity can be set here.");
                        break;
                    }

                    OptionValueReader.Read(key, value, options, field, set, this);
                    break;
            }
        }

        return entry with { Options = set };
    }

    private static bool Leads(RuleOption option, string name) => string.Equals(option.Name.Split('.')[0], name.Split('.')[0], StringComparison.Ordinal);

    public FindingLevel? LevelOf(YamlNode node, string field)
    {
        if (node is YamlScalar { IsNull: false } scalar)
        {
            // YAML 1.1 reads a bare "off" as false; here it is the word.
            var index = Array.IndexOf(Levels, scalar.Value.Trim());
            if (index >= 0) return (FindingLevel)index;
            var near = NearWord.Of(scalar.Value, Levels);
            Error(node, field, $"\"{scalar.Value}\" không phải là mức.{near.Vi} Được dùng: {string.Join(", ", Levels)}.", $"\"{scalar.Value}\" is no severity.{near.En} Allowed: {string.Join(", ", Levels)}.", near);
            return null;
        }

        Error(node, field, $"Phải là một mức: {string.Join(", ", Levels)}.", $"Must be a severity: {string.Join(", ", Levels)}.");
        return null;
    }

    public bool? FlagOf(YamlNode node, string field)
    {
        if (node is YamlScalar { Value: "true" or "false", IsPlain: true } scalar) return scalar.Value == "true";
        Error(node, field, "Phải là true hoặc false.", "Must be true or false.");
        return null;
    }

    public void Error(YamlNode at, string field, string vi, string en, NearWord? word = null) => problems.Error(path, at.Line, at.Column, field, vi, en, word);

    public ConfigurationPlace PlaceOf(YamlNode node) => new(path, node.Line, node.Column);
}
