using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Registry.Yaml;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Adds an office's own registry files to the built-in registry.</summary>
internal static class RegistryAdditions
{
    // An office's additions; the whole built-in registry is a tenth of it.
    private const int MaxCharacters = 4 * 1024 * 1024;

    /// <param name="files">The files that were read, with which the same registry can be made again.</param>
    public static RegistryData Load(
        IReadOnlyList<ConfigurationLayer> layers, IReadOnlyList<RulePack> packs, RegistryData builtIn, List<ConfigurationProblem> problems, out IReadOnlyList<YamlFile> files)
    {
        var found = new List<YamlFile>(packs.SelectMany(pack => pack.Registry));
        foreach (var layer in layers)
        {
            foreach (var named in layer.File.Content.Registry)
            {
                if (Read(layer.File.Path, named, problems) is { } file && !found.Exists(other => other.Name == file.Name)) found.Add(file);
            }
        }

        files = found;
        if (found.Count == 0) return builtIn;
        var loaded = RegistryYaml.Load(found, builtIn.Contents);
        problems.AddRange(loaded.Problems.Where(problem => problem.IsError).Select(ConfigurationReader.Convert));
        return builtIn.With(loaded.Contents);
    }

    private static YamlFile? Read(string configuration, PlacedText named, List<ConfigurationProblem> problems)
    {
        if (ConfigurationLoader.FullPath(configuration, named.Value, out var problem) is { } path
            && ConfigurationFiles.ReadTextFile(path, MaxCharacters, out problem) is { } text) return new YamlFile(path, text);
        problems.Add(new ConfigurationProblem(
            named.Place, "registry", new LocalizedText($"“{named.Value}”: {problem!.Vi}", $"“{named.Value}”: {problem.En}")));
        return null;
    }
}
