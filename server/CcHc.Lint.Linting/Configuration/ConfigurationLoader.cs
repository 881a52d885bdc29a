using System.Collections.Concurrent;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>
/// Finds what applies to a document: the file <c>.cchc-lint.yml</c> in its folder and those in the folders above, up to
/// one that says <c>root: true</c>, each with what it extends; where there is none at all, the user's own file. Reads
/// every file once: for a changed file another loader is made. Safe to use from several threads.
/// </summary>
public sealed class ConfigurationLoader
{
    public const string FileName = ".cchc-lint.yml";

    private const int DeepestExtends = 16;

    private readonly ConcurrentDictionary<string, Lazy<DocumentConfiguration>> _byFolder = new(StringComparer.Ordinal);
    private readonly RuleCatalogue _catalogue;
    private readonly RegistryData _registry;
    private readonly Lazy<ConfigurationFiles> _files;
    private readonly ConcurrentDictionary<string, Lazy<RulePack>> _packs = new(StringComparer.Ordinal);
    private readonly string? _userFile;
    private readonly Lazy<DocumentConfiguration>? _given;

    /// <param name="userFile">Full path of the user's own configuration, which need not exist; null for none.</param>
    /// <param name="givenFile">Full path of a configuration that applies to every document instead of those in folders; null for none.</param>
    public ConfigurationLoader(string? userFile, string? givenFile = null, RuleCatalogue? catalogue = null, RegistryData? registry = null)
    {
        _catalogue = catalogue ?? RuleCatalogue.BuiltIn;
        _registry = registry ?? BuiltInRegistry.Load();
        _files = new(() => new ConfigurationFiles(_catalogue, _registry.Structure));
        _userFile = userFile;
        if (givenFile is not null) _given = new(() => Load([new Found(givenFile, LayerRole.Given)]));
    }

    /// <summary>Runs the code of packs; null where none runs. Only checking uses it.</summary>
    public Lazy<CodeRuleHost>? Code { get; init; }

    /// <summary>Where the user's own configuration lies: "cchc-lint/config.yml" in the system's folder for settings; null where there is none.</summary>
    public static string? UserFile()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length == 0 ? null : Path.Combine(folder, "cchc-lint", "config.yml");
    }

    /// <summary>What applies to a document.</summary>
    /// <param name="documentPath">Full path of the document, which need not exist; null for one without a place, to which only a given file applies.</param>
    public DocumentConfiguration For(string? documentPath)
    {
        if (_given is not null) return _given.Value;
        var folder = documentPath is null ? "" : Path.GetDirectoryName(documentPath) ?? "";
        return _byFolder.GetOrAdd(folder, key => new Lazy<DocumentConfiguration>(() => Load(Find(key)))).Value;
    }

    /// <summary>The packs that one configuration names, by the paths that name them, whatever its lock says.</summary>
    /// <param name="configuration">Full path of the file.</param>
    public IReadOnlyDictionary<string, RulePack> PacksOf(string configuration, out IReadOnlyList<ConfigurationProblem> problems)
    {
        var wrong = new List<ConfigurationProblem>();
        var packs = new Dictionary<string, RulePack>(StringComparer.Ordinal);
        foreach (var named in _files.Value.Read(configuration).Content.Packs)
        {
            var path = FullPath(configuration, named.Value, out var problem);
            if (path is null || (!Directory.Exists(path) && !File.Exists(path)))
            {
                wrong.Add(new ConfigurationProblem(named.Place, "packs", problem ?? new LocalizedText($"Không tìm thấy gói “{named.Value}” ({path}).", $"There is no pack “{named.Value}” ({path}).")));
                continue;
            }

            var pack = ReadPack(path);
            if (pack.Hash.Length > 0) packs[named.Value] = pack;
            else wrong.AddRange(pack.Problems.Select(ConfigurationReader.Convert));
        }

        problems = wrong;
        return packs;
    }

    private List<Found> Find(string folder)
    {
        var found = new List<Found>();
        for (var at = folder; !string.IsNullOrEmpty(at); at = Path.GetDirectoryName(at))
        {
            var file = Path.Combine(at, FileName);
            if (!File.Exists(file)) continue;
            found.Add(new Found(file, found.Count == 0 ? LayerRole.Nearest : LayerRole.Outer));
            if (_files.Value.Read(file).Content.Root) break;
        }

        if (found.Count == 0 && folder.Length > 0 && _userFile is not null && File.Exists(_userFile)) found.Add(new Found(_userFile, LayerRole.User));
        found.Reverse();
        return found;
    }

    private DocumentConfiguration Load(List<Found> found)
    {
        if (found.Count == 0) return DocumentConfiguration.None(_catalogue, _registry);
        var layers = LayersOf(found, _files.Value, out var problems);
        if (layers.TrueForAll(layer => layer.File.Content.Packs.Count == 0))
            return DocumentConfiguration.Of(layers, problems, new LoadedPacks([], _catalogue), _registry);

        // What may be said of rules is known once the packs are: the files are read again with all their names.
        var packProblems = new List<ConfigurationProblem>();
        var packs = LoadedPacks.Load(layers, _catalogue, ReadPack, packProblems);
        layers = LayersOf(found, new ConfigurationFiles(packs.Catalogue, _registry.Structure), out problems);
        problems.AddRange(packProblems);
        return DocumentConfiguration.Of(layers, problems, packs, _registry);
    }

    private RulePack ReadPack(string path) =>
        _packs.GetOrAdd(path, key => new Lazy<RulePack>(() => PackReader.Read(key, _registry.Structure, LoadedPacks.Engine))).Value;

    private static List<ConfigurationLayer> LayersOf(List<Found> found, ConfigurationFiles files, out List<ConfigurationProblem> problems)
    {
        var layers = new List<ConfigurationLayer>();
        problems = [];
        foreach (var file in found) AddWithBases(files, file.Path, Path.GetDirectoryName(file.Path)!, file.Role, [], layers, problems);
        return layers;
    }

    // What a file extends comes before it: later layers have the last word.
    private static void AddWithBases(
        ConfigurationFiles files, string path, string folder, LayerRole role, IReadOnlyList<string> chain, List<ConfigurationLayer> layers, List<ConfigurationProblem> problems)
    {
        var file = files.Read(path);
        problems.AddRange(file.Problems.Where(problem => !problems.Contains(problem)));
        string[] longer = [.. chain, path];
        foreach (var extended in file.Content.Extends)
        {
            if (BasePath(path, extended, longer, problems) is { } basePath) AddWithBases(files, basePath, folder, LayerRole.Extended, longer, layers, problems);
        }

        layers.Add(new ConfigurationLayer(file, folder, role));
    }

    private static string? BasePath(string path, PlacedText extended, string[] chain, List<ConfigurationProblem> problems)
    {
        var full = FullPath(path, extended.Value, out var problem);
        if (full is not null && Directory.Exists(full)) full = Path.Combine(full, FileName);
        if (full is not null && chain.Contains(full, StringComparer.Ordinal))
        {
            var cycle = string.Join(" → ", chain.SkipWhile(file => file != full).Append(full).Select(Path.GetFileName));
            problem = new LocalizedText($"Các tệp kế thừa lẫn nhau thành vòng: {cycle}. Hãy bỏ dòng extends này.", $"The files extend each other in a circle: {cycle}. Remove this extends.");
        }
        else if (chain.Length > DeepestExtends)
        {
            problem = new LocalizedText($"extends nối quá {DeepestExtends} tệp.", $"extends leads through more than {DeepestExtends} files.");
        }
        else if (full is not null && !File.Exists(full))
        {
            problem = new LocalizedText($"Không tìm thấy tệp “{extended.Value}” ({full}).", $"The file “{extended.Value}” does not exist ({full}).");
        }

        if (problem is null) return full;
        problems.Add(new ConfigurationProblem(extended.Place, "extends", problem));
        return null;
    }

    /// <summary>The full path that a path in a configuration means, or null and why it means none.</summary>
    internal static string? FullPath(string file, string path, out LocalizedText? problem)
    {
        problem = null;
        if (path.Contains("://", StringComparison.Ordinal))
        {
            problem = new LocalizedText($"“{path}” là địa chỉ mạng; chỉ dùng được tệp trên máy.", $"“{path}” is a network address; only files on this machine can be used.");
            return null;
        }

        try
        {
            return Path.GetFullPath(path, Path.GetDirectoryName(file)!);
        }
        catch (ArgumentException)
        {
            problem = new LocalizedText($"“{path}” không phải là đường dẫn.", $"“{path}” is no path.");
            return null;
        }
    }

    private sealed record Found(string Path, LayerRole Role);
}
