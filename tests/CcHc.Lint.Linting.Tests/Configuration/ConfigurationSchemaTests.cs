using System.Text.Json;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Linting.Configuration.Schema;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests.Configuration;

public class ConfigurationSchemaTests
{
    [Fact]
    public void The_schema_in_the_repository_is_current()
    {
        var file = Path.Combine(Repository.Root, "server", "CcHc.Lint.Linting", "Configuration", "Schema", "cchc-lint.schema.json");
        Assert.True(
            File.ReadAllText(file).ReplaceLineEndings("\n") == ConfigurationSchema.Json(),
            $"{file} is stale; run: dotnet run --project server/CcHc.Lint.Server -c Release -- config schema > {file}");
    }

    /// <summary>The schema and the reader know the same names: what the reader says is allowed is what the schema lists.</summary>
    [Fact]
    public void Schema_and_reader_agree_on_names()
    {
        using var schema = JsonDocument.Parse(ConfigurationSchema.Json());
        var top = schema.RootElement.GetProperty("properties");
        Assert.Equal(Names(top), Allowed("khong-co: 1"));
        Assert.Equal(Names(top.GetProperty("overrides").GetProperty("items").GetProperty("properties")), Allowed("overrides:\n- {files: [a], rules: {PLAN201: off}, khong-co: 1}"));
        Assert.Equal(Names(top.GetProperty("suppress").GetProperty("items").GetProperty("properties")), Allowed("suppress:\n- {rules: [PLAN201], reason: a, khong-co: 1}"));
        foreach (var rule in BuiltInRules.All)
        {
            var settings = schema.RootElement.GetProperty("definitions").GetProperty(rule.Descriptor.Id).GetProperty("anyOf")[1].GetProperty("properties");
            Assert.Equal(Names(settings), Allowed($"rules: {{{rule.Descriptor.Code}: {{khong-co: 1}}}}"));
        }
    }

    /// <summary>Every example that an option's declaration gives can be written into a configuration.</summary>
    [Fact]
    public void Every_option_reads_its_own_example()
    {
        foreach (var rule in BuiltInRules.All)
        {
            foreach (var option in RuleOptions.Of(rule).SelectMany(option => option.Leaves))
            {
                var file = Read($"rules:\n  {rule.Descriptor.Id}:\n    {option.Name}: {option.Example}\n");
                Assert.Empty(file.Problems.Select(problem => problem.Explanation.En));
                var set = Assert.Single(Assert.Single(file.Content.Rules).Options);
                Assert.Equal(option.Example, RuleOption.TextOf(set.Value));
            }
        }
    }

    [Fact]
    public void The_first_configuration_is_sound_and_names_its_schema()
    {
        var text = ConfigurationTemplate.Text(".cchc-lint.schema.json");
        Assert.Empty(Read(text).Problems);
        Assert.StartsWith("# yaml-language-server: $schema=.cchc-lint.schema.json\n", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement properties) => properties.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Allowed(string text)
    {
        var problem = Assert.Single(Read(text).Problems, problem => problem.Field.Contains("khong-co", StringComparison.Ordinal));
        var names = problem.Message.En[(problem.Message.En.IndexOf("Allowed: ", StringComparison.Ordinal) + 9)..].TrimEnd('.');
        return names.Split(", ").Order(StringComparer.Ordinal);
    }

    private static ConfigurationFile Read(string text) =>
        ConfigurationReader.Read("/x/.cchc-lint.yml", text, RuleCatalogue.BuiltIn, BuiltInRegistry.Load().Structure);
}
