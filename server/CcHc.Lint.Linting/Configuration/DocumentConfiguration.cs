using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Paths;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>What applies to the documents of a folder. Immutable.</summary>
public sealed class DocumentConfiguration
{
    private readonly RuleCatalogue _catalogue;
    private readonly RuleLocks _locks;
    private string? _contentHash;

    private DocumentConfiguration(
        IReadOnlyList<ConfigurationLayer> layers, IReadOnlyList<ConfigurationProblem> problems, RuleCatalogue catalogue, RuleLocks locks, RegistryData registry)
    {
        Layers = layers;
        Problems = problems;
        Registry = registry;
        _catalogue = catalogue;
        _locks = locks;
    }

    /// <summary>The files, the one with the last word at the end; empty where only the defaults hold.</summary>
    public IReadOnlyList<ConfigurationLayer> Layers { get; }

    /// <summary>What is wrong in these files and in those that they name.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems { get; }

    /// <summary>The built-in registry with the office's own entries.</summary>
    public RegistryData Registry { get; }

    /// <summary>The day to judge on, or null to take it from each document.</summary>
    public Placed<DateOnly>? AsOf => Last(content => content.AsOf);

    /// <summary>"vi" or "en"; null where no file says.</summary>
    public PlacedText? Language => Last(content => content.Language);

    /// <summary>Whether rules in preview run; null where no file says, which means no.</summary>
    public Placed<bool>? Preview => Last(content => content.Preview);

    /// <summary>"accepted" or "original"; null where no file says, which means accepted.</summary>
    public PlacedText? TrackedChanges => Last(content => content.TrackedChanges);

    /// <summary>What the documents are to be read with.</summary>
    public ReadLimits Limits => LimitsFor(TrackedChanges?.Value);

    /// <summary>What a document is read with by a way to read tracked changes; null is the default.</summary>
    public static ReadLimits LimitsFor(string? trackedChanges) =>
        string.Equals(trackedChanges, "original", StringComparison.Ordinal) ? ReadLimits.Original : ReadLimits.Default;

    /// <summary>The contributed packs that apply, in the order of the files that name them.</summary>
    public IReadOnlyList<RulePack> Packs { get; private init; } = [];

    /// <summary>The office's own entries of the registry, as they were read.</summary>
    public RegistryFiles RegistryFiles { get; private init; } = RegistryFiles.None;

    /// <summary>The code of the packs, prepared once; empty before anything was checked, and where there is none.</summary>
    public ConfiguredCode Code { get; } = new();

    /// <summary>The rules that can be named here.</summary>
    public RuleCatalogue Catalogue => _catalogue;

    /// <summary>
    /// SHA-256, in hexadecimal, over all that makes up this configuration: the texts of its files, of its packs and of the
    /// registry files. What a document gets from it follows from this and from its path.
    /// </summary>
    public string ContentHash => _contentHash ??= HashOfContent();

    /// <summary>Full paths of the files and folders that it was read from.</summary>
    public IEnumerable<string> Files => Layers.Select(layer => layer.File.Path).Concat(Packs.Select(pack => pack.Path)).Concat(RegistryFiles.Files.Select(file => file.Name));

    /// <summary>The page of a rule, built-in or contributed, in a language, else in the other one; null where there is none.</summary>
    public string? PageOf(RuleDescriptor rule, string language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        foreach (var pack in Packs)
        {
            if (pack.Rules.FirstOrDefault(candidate => candidate.Descriptor.Id == rule.Id) is { } contributed)
                return pack.PageOf(contributed, language) ?? pack.PageOf(contributed, language == "en" ? "vi" : "en");
        }

        return BuiltInRules.PageOf(rule, language) ?? BuiltInRules.PageOf(rule, language == "en" ? "vi" : "en");
    }

    public static DocumentConfiguration None(RuleCatalogue catalogue, RegistryData registry) => new([], [], catalogue, RuleLocks.None, registry);

    internal static DocumentConfiguration Of(
        IReadOnlyList<ConfigurationLayer> layers, List<ConfigurationProblem> problems, LoadedPacks packs, RegistryData registry)
    {
        var locks = RuleLocks.Find(layers, packs.Catalogue, problems);
        var additions = RegistryAdditions.Load(layers, packs.Packs, registry, problems, out var files);
        return new DocumentConfiguration(layers, problems, packs.Catalogue, locks, additions) { Packs = packs.Packs, RegistryFiles = new RegistryFiles(files) };
    }

    /// <summary>How every rule is set for a document of these traits.</summary>
    /// <param name="documentPath">Full path; null for a document without a place, which no pattern fits.</param>
    public RuleSelection RulesFor(string? documentPath, DocumentTraits traits)
    {
        var builder = new RuleSelectionBuilder(_catalogue, _locks, Preview);
        foreach (var layer in Layers)
        {
            builder.Apply(layer, layer.File.Content.Rules, chapters: null);
            foreach (var entry in layer.File.Content.Overrides)
            {
                if (Fits(entry, layer, documentPath, traits)) builder.Apply(layer, entry.Rules, entry.Chapters.Count > 0 ? entry.Chapters : null);
            }
        }

        return builder.Build(SuppressionsFor(documentPath));
    }

    private string HashOfContent()
    {
        var content = new StringBuilder();
        foreach (var layer in Layers) Add(content, $"{layer.Role}", layer.File.Text);
        foreach (var pack in Packs) Add(content, "pack", pack.Hash);
        foreach (var file in RegistryFiles.Files) Add(content, "registry", file.Text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));

        static void Add(StringBuilder content, string kind, string text) => content.Append(kind).Append(' ').Append(text.Length).Append('\n').Append(text).Append('\n');
    }

    private List<SuppressEntry> SuppressionsFor(string? documentPath)
    {
        var entries = new List<SuppressEntry>();
        foreach (var layer in Layers)
        {
            foreach (var entry in layer.File.Content.Suppress)
            {
                if (entry.Files.Count == 0 || FitsAny(entry.Files, layer, documentPath)) entries.Add(entry);
            }
        }

        return entries;
    }

    private static bool Fits(OverrideEntry entry, ConfigurationLayer layer, string? documentPath, DocumentTraits traits) =>
        (entry.Files.Count == 0 || FitsAny(entry.Files, layer, documentPath))
        && (entry.Kinds.Count == 0 || entry.Kinds.Contains(ConfigurationNames.Of(traits.Kind), StringComparer.Ordinal))
        && (entry.Periods.Count == 0 || (traits.Period is { } period && entry.Periods.Contains(period, StringComparer.Ordinal)));

    /// <summary>True where a pattern of paths in a pack fits a document: from the folder of the nearest configuration.</summary>
    public bool FitsPath(string pattern, string? documentPath) => Layers.Count > 0 && FitsAny([pattern], Layers[^1], documentPath);

    private static bool FitsAny(IReadOnlyList<string> patterns, ConfigurationLayer layer, string? documentPath)
    {
        if (documentPath is null) return false;
        var relative = Path.GetRelativePath(layer.Folder, documentPath).Replace('\\', '/');
        return patterns.Any(pattern => PathPattern.Fits(pattern, relative));
    }

    private T? Last<T>(Func<ConfigurationContent, T?> value)
        where T : class
    {
        for (var i = Layers.Count - 1; i >= 0; i--)
        {
            if (value(Layers[i].File.Content) is { } found) return found;
        }

        return null;
    }
}
