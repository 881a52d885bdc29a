using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Reads the text of one configuration file. What is wrong is named by its place and left out; the rest counts.</summary>
internal sealed class ConfigurationReader
{
    /// <summary>Largest configuration, in UTF-16 code units; a thousand rules fit in a tenth of it.</summary>
    public const int MaxCharacters = 1024 * 1024;

    private static readonly YamlLimits Limits = new() { MaxCharacters = MaxCharacters, MaxNodes = 50_000 };

    private readonly string _path;
    private readonly RuleCatalogue _catalogue;
    private readonly PlanStructure _structure;
    private readonly YamlProblemList _problems = new();
    private readonly RuleEntryReader _rules;

    private ConfigurationReader(string path, RuleCatalogue catalogue, PlanStructure structure)
    {
        _path = path;
        _catalogue = catalogue;
        _structure = structure;
        _rules = new RuleEntryReader(path, catalogue, _problems);
    }

    /// <param name="path">Full path, for places.</param>
    /// <param name="structure">Where the ids of chapters and the periods of programmes come from.</param>
    public static ConfigurationFile Read(string path, string text, RuleCatalogue catalogue, PlanStructure structure)
    {
        var reader = new ConfigurationReader(path, catalogue, structure);
        var root = YamlTree.Read(new YamlFile(path, text), reader._problems, Limits);
        var content = root is null ? new ConfigurationContent() : reader.ReadContent(root);
        return new ConfigurationFile(path, content, [.. reader._problems.InOrder().Select(Convert)]) { Text = text };
    }

    public static ConfigurationProblem Convert(YamlProblem problem) =>
        new(new ConfigurationPlace(problem.File, problem.Line, problem.Column), problem.Field, problem.Message) { Word = problem.Word };

    private ConfigurationContent ReadContent(YamlMap root)
    {
        var top = new YamlEntryReader(_path, "", root, _problems);
        var content = new ConfigurationContent
        {
            Root = top.Flag("root"),
            Extends = TextOrTexts(top, "extends"),
            Preview = FlagAt(top, "preview"),
            AsOf = top.Date("as-of") is { } day ? new Placed<DateOnly>(day, PlaceOf(top.Node("as-of")!)) : null,
            Language = top.Text("language") is { } language && OneOf(top, "language", language, ConfigurationNames.Languages)
                ? new PlacedText(language, PlaceOf(top.Node("language")!))
                : null,
            TrackedChanges = top.Text("tracked-changes") is { } changes && OneOf(top, "tracked-changes", changes, ConfigurationNames.TrackedChanges)
                ? new PlacedText(changes, PlaceOf(top.Node("tracked-changes")!))
                : null,
            Packs = TextOrTexts(top, "packs"),
            Registry = TextOrTexts(top, "registry"),
            Rules = _rules.Read(top, "rules", optionsAllowed: true),
            Overrides = Maps(top, "overrides", ReadOverride),
            Suppress = [.. Maps(top, "suppress", ReadSuppression).OfType<SuppressEntry>()],
        };
        top.Finish();
        return content;
    }

    private OverrideEntry ReadOverride(YamlEntryReader entry)
    {
        var chapters = Known(entry, "chapters", [.. _structure.Chapters.Select(chapter => chapter.Id)]);
        var isForChapters = entry.Node("chapters") is not null;
        var read = new OverrideEntry(new ConfigurationPlace(_path, entry.Line, entry.Column))
        {
            Files = entry.Texts("files"),
            Kinds = Known(entry, "kinds", ConfigurationNames.Kinds),
            Periods = Known(entry, "periods", [.. _structure.Programmes.Select(programme => programme.Period).Distinct(StringComparer.Ordinal)]),
            Chapters = chapters,
            Rules = _rules.Read(entry, "rules", optionsAllowed: !isForChapters),
        };
        if (entry.Node("rules") is null)
            entry.Error(null, "rules", "Thiếu rules: mục này không thay đổi gì.", "rules is missing: this entry changes nothing.");
        if (entry.Node("files") is null && entry.Node("kinds") is null && entry.Node("periods") is null && !isForChapters)
        {
            entry.Error(
                null, "", "Cần ít nhất một điều kiện: files, kinds, periods hoặc chapters; nếu áp dụng cho tất cả, hãy ghi vào rules ở ngoài.",
                "At least one condition is needed: files, kinds, periods or chapters; what holds for all belongs into rules outside.");
        }

        // A misread condition must not widen an override to documents that it wasn't meant for.
        return entry.Finish() ? read : read with { Rules = [] };
    }

    private SuppressEntry? ReadSuppression(YamlEntryReader entry)
    {
        var files = entry.Texts("files");
        var selectors = entry.Texts("rules");
        var reason = entry.RequiredText("reason");
        if (entry.Node("rules") is null) entry.Error(null, "rules", "Thiếu trường bắt buộc.", "Required field is missing.");
        var ids = new List<string>();
        foreach (var selector in selectors) ids.AddRange(_rules.Select(selector, entry.Node("rules")!, $"{entry.Path}.rules"));
        return entry.Finish()
            ? new SuppressEntry(ids, reason, new ConfigurationPlace(_path, entry.Line, entry.Column)) { Files = files, Rules = selectors }
            : null;
    }

    private List<T> Maps<T>(YamlEntryReader entry, string field, Func<YamlEntryReader, T> read) => [.. entry.Entries(field, read)];

    private IReadOnlyList<string> Known(YamlEntryReader entry, string field, IReadOnlyList<string> allowed)
    {
        var texts = entry.Texts(field);
        return [.. texts.Where(text => OneOf(entry, field, text, allowed))];
    }

    private static bool OneOf(YamlEntryReader entry, string field, string value, IReadOnlyList<string> allowed)
    {
        if (allowed.Contains(value, StringComparer.Ordinal)) return true;
        var near = NearWord.Of(value, allowed);
        var all = string.Join(", ", allowed);
        var node = entry.Node(field);
        if (node is YamlList list) node = list.Items.FirstOrDefault(item => item is YamlScalar scalar && scalar.Value.Trim() == value) ?? node;
        entry.Error(node, field, $"\"{value}\" không hợp lệ.{near.Vi} Được dùng: {all}.", $"Bad value \"{value}\".{near.En} Allowed: {all}.", near);
        return false;
    }

    private Placed<bool>? FlagAt(YamlEntryReader entry, string field)
    {
        var value = entry.Flag(field);
        return entry.Node(field) is YamlScalar { Value: "true" or "false" } node ? new Placed<bool>(value, PlaceOf(node)) : null;
    }

    /// <summary>One text or a list of them: "extends: a.yml" is as good as "extends: [a.yml]".</summary>
    private List<PlacedText> TextOrTexts(YamlEntryReader entry, string field)
    {
        if (entry.Node(field) is YamlScalar scalar)
            return entry.Text(field) is { } text ? [new PlacedText(text, PlaceOf(scalar))] : [];
        var texts = new List<PlacedText>();
        entry.Texts(field);
        if (entry.Node(field) is not YamlList list) return texts;
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsNull: false } one && one.Value.Trim().Length > 0) texts.Add(new PlacedText(one.Value.Trim(), PlaceOf(one)));
        }

        return texts;
    }

    private ConfigurationPlace PlaceOf(YamlNode node) => new(_path, node.Line, node.Column);
}
