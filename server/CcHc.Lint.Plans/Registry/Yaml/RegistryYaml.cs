using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>
/// Reads registry files: the built-in ones when the product is built, an office's own additions at run time. Any file
/// may hold any section. Bad entries are reported and left out; nothing throws.
/// </summary>
public static class RegistryYaml
{
    /// <summary>Value of the field "schema" in every file.</summary>
    public const string Schema = "cchc-registry/1";

    /// <param name="files">The files to read.</param>
    /// <param name="existing">Entries that the files add to; their relations may name these. Null where there are none.</param>
    public static RegistryLoadResult Load(IReadOnlyList<YamlFile> files, RegistryContents? existing = null)
    {
        var problems = new YamlProblemList();
        var sections = new SectionReader(problems);
        foreach (var file in files)
        {
            if (YamlTree.Read(file, problems) is { } root) sections.Read(file.Name, root);
        }

        var read = sections.Contents();
        RegistryChecks.Run(read, sections.Places, existing, problems);
        return new RegistryLoadResult(InstrumentLinks.Resolve(read, existing), problems.InOrder());
    }
}
