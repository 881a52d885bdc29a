using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules.Packs.Code;
using CcHc.Lint.Rules.Packs.Files;

namespace CcHc.Lint.Rules.Packs.Reading;

/// <summary>
/// Reads a pack: pack.yaml and one folder for each rule with rule.yaml. Nothing in it is executed. A mistake is named by
/// file, line, column and field, once; that rule is left out, the others run.
/// </summary>
public static class PackReader
{
    public const string ManifestName = "pack.yaml";

    public const string RuleName = "rule.yaml";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">Full path of a folder or a .zip.</param>
    /// <param name="structure">Where ids of chapters and periods come from.</param>
    /// <param name="engine">Version of what packs are written against (<see cref="FactsVersion"/>).</param>
    public static RulePack Read(string path, PlanStructure structure, Version engine, PackLimits? limits = null)
    {
        limits ??= PackLimits.Default;
        var problems = new YamlProblemList();
        if (PackFiles.Read(path, limits, out var problem) is not { } files)
        {
            problems.Error(path, 1, 1, "", problem!.Vi, problem.En);
            return Empty(path, problems);
        }

        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        string Shown(string name) => full.TryGetValue(name, out var shown) ? shown : full[name] = Path.Combine(path, name).Replace('\\', '/');
        if (TextOf(files, ManifestName, Shown(ManifestName), problems) is not { } head) return Empty(path, problems);
        if (ReadManifest(new YamlFile(Shown(ManifestName), head), engine, problems) is not { } manifest) return Empty(path, problems);
        var rules = new RuleReader(manifest, structure, problems);
        var found = new List<PackRule>();
        foreach (var name in files.Names)
        {
            if (!name.EndsWith("/" + RuleName, StringComparison.Ordinal)) continue;
            if (found.Count >= limits.MaxRules)
            {
                problems.Error(Shown(name), 1, 1, "", $"Gói có hơn {limits.MaxRules} quy tắc.", $"The pack has more than {limits.MaxRules} rules.");
                break;
            }

            if (TextOf(files, name, Shown(name), problems) is { } text && rules.Read(new YamlFile(Shown(name), text), name) is { } rule) found.Add(rule);
        }

        CheckNames(manifest, found, files, Shown, problems);
        string[] names = [.. files.Names.Where(PackSources.IsSource)];
        found = PackSources.Check(found, names, Shown, problems);
        var sources = found.Exists(rule => rule is CodePackRule) ? SourcesOf(files, names, Shown, problems) : [];
        var registry = manifest.Registry.Select(name => TextOf(files, name, Shown(name), problems) is { } text ? new YamlFile(Shown(name), text) : null).OfType<YamlFile>();
        var pages = PagesOf(files, found, Shown, problems);
        YamlFile[] entries = [.. registry];
        return new RulePack(path, manifest, found, entries, problems.InOrder(), HashOf(files))
        {
            Pages = pages, Sources = sources, Files = sources.Count == 0 ? [] : EntriesOf(files),
        };
    }

    private static List<PackSource> SourcesOf(PackFiles files, string[] names, Func<string, string> shown, YamlProblemList problems)
    {
        var sources = new List<PackSource>();
        foreach (var name in names)
        {
            if (TextOf(files, name, shown(name), problems) is { } text) sources.Add(new PackSource(name, text));
        }

        return sources;
    }

    private static List<PackFileEntry> EntriesOf(PackFiles files) =>
        [.. files.Names.Select(name => new PackFileEntry(name, files.Find(name)!.Length, Convert.ToHexStringLower(SHA256.HashData(files.Find(name)!))))];

    private static Dictionary<string, string> PagesOf(PackFiles files, List<PackRule> rules, Func<string, string> shown, YamlProblemList problems)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var language in (string[])["vi", "en"])
            {
                var name = $"{rule.Head.Folder}/rule.{language}.md";
                if (files.Find(name) is not null && TextOf(files, name, shown(name), problems) is { } text) pages[name] = text;
            }
        }

        return pages;
    }

    /// <summary>What pack.yaml says; null where anything in it is wrong.</summary>
    internal static PackManifest? ReadManifest(YamlFile manifest, Version engine, YamlProblemList problems)
    {
        if (YamlTree.Read(manifest, problems) is not { } root) return null;
        var before = problems.ErrorCount;
        var entry = new YamlEntryReader(manifest.Name, "", root, problems);
        var file = YamlBinder.Bind<PackFile>(entry);
        if (file.Id.Length > 0 && !RuleIds.IsId(file.Id))
            entry.Error(entry.Node("id"), "id", "Chỉ dùng chữ thường không dấu, chữ số và gạch nối.", "Only small letters without marks, digits and hyphens.");
        if (file.Version.Length > 0 && !Version.TryParse(file.Version, out _))
            entry.Error(entry.Node("version"), "version", "Viết như 1.0.0.", "Write as 1.0.0.");
        CheckEngine(file.Engine, entry, engine);
        if (problems.ErrorCount > before) return null;
        return new PackManifest(file.Id, file.Version, file.Title!) { Registry = file.Registry, Severities = SeveritiesOf(file, entry) };
    }

    private static Dictionary<string, FindingLevel> SeveritiesOf(PackFile file, YamlEntryReader entry)
    {
        var severities = new Dictionary<string, FindingLevel>(StringComparer.Ordinal);
        foreach (var (rule, level) in file.Severities.Entries)
        {
            var index = Array.IndexOf(["off", "info", "warning", "error"], level);
            if (index >= 0) severities[rule] = (FindingLevel)index;
            else entry.Error(entry.Node("severities"), $"severities.{rule}", "Được dùng: off, info, warning, error.", "Allowed: off, info, warning, error.");
        }

        return severities;
    }

    private static void CheckEngine(EngineFile? range, YamlEntryReader entry, Version engine)
    {
        if (range is null) return;
        foreach (var text in (string?[])[range.Min, range.Max])
        {
            if (text is not null && !Version.TryParse(text, out _))
            {
                entry.Error(entry.Node("engine"), "engine", $"“{text}” không phải là phiên bản; viết như 1.0.0.", $"“{text}” is no version; write as 1.0.0.");
                return;
            }
        }

        var isTooOld = range.Min is not null && engine < Version.Parse(range.Min);
        var isTooNew = range.Max is not null && engine >= Version.Parse(range.Max);
        if (isTooOld || isTooNew)
        {
            entry.Error(
                entry.Node("engine"), "engine", $"Gói này không dành cho phiên bản dữ kiện {engine.ToString(3)} của chương trình này.", $"The pack is not made for version {engine.ToString(3)} of the facts, which this program has.");
        }
    }

    private static void CheckNames(PackManifest manifest, List<PackRule> rules, PackFiles files, Func<string, string> shown, YamlProblemList problems)
    {
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules.ToList())
        {
            if (codes.Add(rule.Descriptor.Code)) continue;
            problems.Error(
                shown($"{rule.Head.Folder}/{RuleName}"), 1, 1, "code", $"Mã {rule.Descriptor.Code} đã dùng cho quy tắc khác trong gói.", $"{rule.Descriptor.Code} is the code of another rule of the pack.");
            rules.Remove(rule);
        }

        foreach (var id in manifest.Severities.Keys)
        {
            if (files.Find($"{id}/{RuleName}") is not null) continue;
            var near = NearWord.Of(id, rules.Select(rule => rule.Descriptor.Id));
            problems.Error(shown(ManifestName), 1, 1, $"severities.{id}", $"Gói không có quy tắc này.{near.Vi}", $"The pack has no such rule.{near.En}");
        }
    }

    private static string? TextOf(PackFiles files, string name, string shown, YamlProblemList problems)
    {
        if (files.Find(name) is not { } bytes)
        {
            problems.Error(shown, 1, 1, "", "Không tìm thấy tệp.", "The file does not exist.");
            return null;
        }

        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            problems.Error(shown, 1, 1, "", "Tệp không phải UTF-8.", "The file is not UTF-8.");
            return null;
        }
    }

    private static string HashOf(PackFiles files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = new byte[8];
        foreach (var name in files.Names)
        {
            // Lengths between them, so that no two packs run together to the same bytes.
            var bytes = files.Find(name)!;
            var title = Encoding.UTF8.GetBytes(name);
            BinaryPrimitives.WriteInt32LittleEndian(length, title.Length);
            BinaryPrimitives.WriteInt32LittleEndian(length.AsSpan(4), bytes.Length);
            hash.AppendData(length);
            hash.AppendData(title);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static RulePack Empty(string path, YamlProblemList problems) =>
        new(path, new PackManifest("", "0.0.0", new LocalizedText("", "")), [], [], problems.InOrder(), "");
}
