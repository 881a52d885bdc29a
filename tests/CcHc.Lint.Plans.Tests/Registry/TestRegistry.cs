using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Registry.Yaml;

namespace CcHc.Lint.Plans.Tests.Registry;

/// <summary>Registries for tests: from a small text, or the built-in one.</summary>
internal static class TestRegistry
{
    private static readonly Lazy<RegistryData> Shipped = new(ReadBuiltIn);

    public static RegistryData BuiltIn => Shipped.Value;

    public static RegistryLoadResult Load(string yaml) => RegistryYaml.Load([new YamlFile("own.yml", "schema: cchc-registry/1\n" + yaml)]);

    /// <summary>A registry from a text that must be free of errors.</summary>
    public static RegistryData From(string yaml)
    {
        var result = Load(yaml);
        Assert.DoesNotContain(result.Problems, problem => problem.IsError);
        return new RegistryData(result.Contents);
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static DateOnly? DayOrNull(string? text) => text is null ? null : Day(text);

    public static RegistryLoadResult LoadBuiltIn()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "registry");
        var files = Directory.GetFiles(folder, "*.yml").Order(StringComparer.Ordinal)
            .Select(path => new YamlFile(Path.GetFileName(path), File.ReadAllText(path)));
        return RegistryYaml.Load([.. files]);
    }

    private static RegistryData ReadBuiltIn()
    {
        // Through the compiled form, as the product reads it.
        using var stream = new MemoryStream();
        new RegistryData(LoadBuiltIn().Contents).Write(stream);
        stream.Position = 0;
        return RegistryData.Read(stream);
    }
}
