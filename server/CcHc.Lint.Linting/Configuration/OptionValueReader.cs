using System.Globalization;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Reads the value of a rule's option, in the type that the rule declares.</summary>
internal static class OptionValueReader
{
    /// <param name="options">The options on this level: those of the rule, or the members of a group.</param>
    /// <param name="field">Path of what holds the value, for problems.</param>
    public static void Read(YamlScalar key, YamlNode value, IReadOnlyList<RuleOption> options, string field, List<OptionEntry> into, RuleEntryReader place)
    {
        // "levels.year-only: off" is as good as "levels: {year-only: off}".
        var option = options.FirstOrDefault(option => LastName(option.Name) == key.Value)
            ?? options.SelectMany(option => option.Leaves).FirstOrDefault(option => option.Name.EndsWith(key.Value, StringComparison.Ordinal) && key.Value.Contains('.'));
        var path = $"{field}.{key.Value}";
        if (option is null)
        {
            var isTop = !options.Any(candidate => candidate.Name.Contains('.'));
            string[] names = [.. isTop ? (string[])["severity", "suppressible"] : [], .. options.Select(candidate => LastName(candidate.Name))];
            var near = NearWord.Of(key.Value, names);
            place.Error(key, path, $"Không có tùy chọn này.{near.Vi} Được dùng: {string.Join(", ", names)}.", $"Unknown option.{near.En} Allowed: {string.Join(", ", names)}.", near);
        }
        else if (option.Kind == OptionKind.Group)
        {
            ReadGroup(value, option, path, into, place);
        }
        else if (ValueOf(value, option, path, place) is { } read)
        {
            into.Add(new OptionEntry(option, read, place.PlaceOf(value)));
        }
    }

    private static void ReadGroup(YamlNode value, RuleOption option, string path, List<OptionEntry> into, RuleEntryReader place)
    {
        if (value is YamlMap map)
        {
            foreach (var (name, member) in map.Entries) Read(name, member, option.Members, path, into, place);
            return;
        }

        var names = string.Join(", ", option.Members.Select(member => LastName(member.Name)));
        place.Error(value, path, $"Phải là các mục \"tên: giá trị\": {names}.", $"Must be a mapping of names to values: {names}.");
    }

    private static object? ValueOf(YamlNode value, RuleOption option, string path, RuleEntryReader place) => option.Kind switch
    {
        OptionKind.Level => place.LevelOf(value, path),
        OptionKind.LevelById => LevelsOf(value, path, place),
        OptionKind.Number => NumberOf(value, option, path, place),
        OptionKind.Texts => TextsOf(value, path, place),
        _ => place.FlagOf(value, path),
    };

    private static Dictionary<string, FindingLevel>? LevelsOf(YamlNode value, string path, RuleEntryReader place)
    {
        if (value is not YamlMap map)
        {
            place.Error(value, path, "Phải là các mục \"mã: mức\".", "Must be a mapping of ids to severities.");
            return null;
        }

        var levels = new Dictionary<string, FindingLevel>(StringComparer.Ordinal);
        foreach (var (name, member) in map.Entries)
        {
            if (place.LevelOf(member, $"{path}.{name.Value}") is { } level) levels[name.Value] = level;
        }

        return levels;
    }

    private static object? NumberOf(YamlNode value, RuleOption option, string path, RuleEntryReader place)
    {
        if (value is YamlScalar { IsPlain: true } scalar
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= option.Minimum && number <= option.Maximum) return number;
        place.Error(value, path, $"Phải là {option.TypeText.Vi}.", $"Must be a {option.TypeText.En}.");
        return null;
    }

    private static List<string>? TextsOf(YamlNode value, string path, RuleEntryReader place)
    {
        if (value is YamlList list && list.Items.All(item => item is YamlScalar { IsNull: false } text && !string.IsNullOrWhiteSpace(text.Value)))
            return [.. list.Items.Select(item => ((YamlScalar)item).Value.Trim())];
        place.Error(value, path, "Phải là danh sách chữ: [a, b] hoặc mỗi dòng \"- a\".", "Must be a list of texts: [a, b] or one \"- a\" per line.");
        return null;
    }

    private static string LastName(string name) => name[(name.LastIndexOf('.') + 1)..];
}
