using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs.Files;
using CcHc.Lint.Rules.Packs.Schema;

namespace CcHc.Lint.Linting.Tests.Packs;

/// <summary>What is generated of packs is current, and says what the reader does.</summary>
public class PackSchemaTests
{
    public static TheoryData<string> Kinds => [.. RuleKinds.Names];

    [Theory]
    [InlineData("server/CcHc.Lint.Rules/Packs/Schema/rule.schema.json", "pack schema rule")]
    [InlineData("server/CcHc.Lint.Rules/Packs/Schema/pack.schema.json", "pack schema pack")]
    [InlineData("rules/PACKS.md", "pack reference")]
    [InlineData("rules/FACTS.md", "pack facts")]
    public void The_file_in_the_repository_is_current(string file, string command)
    {
        var expected = command switch
        {
            "pack schema rule" => PackSchema.OfRule(),
            "pack schema pack" => PackSchema.OfManifest(),
            "pack facts" => FactReference.Markdown(),
            _ => PackReference.Markdown(),
        };
        Assert.True(
            File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n") == expected,
            $"{file} is stale; run: dotnet run --project server/CcHc.Lint.Server -c Release -- {command} > {file}");
    }

    /// <summary>The fields that the reader names as allowed are those of the schema.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_and_reader_agree_on_names(string kind)
    {
        using var schema = JsonDocument.Parse(PackSchema.OfRule());
        var properties = schema.RootElement.GetProperty("allOf").EnumerateArray()
            .Select(item => item.GetProperty("then").GetProperty("properties"))
            .Single(item => item.GetProperty("kind").GetProperty("const").GetString() == kind);
        using var folder = new PackFolder();
        folder.Rule($"kind: {kind}\nkhong-co: 1\n");
        var problem = folder.Read().Problems.Single(problem => problem.Field == "khong-co");
        var allowed = problem.Message.En[(problem.Message.En.IndexOf("Allowed: ", StringComparison.Ordinal) + 9)..].TrimEnd('.').Split(", ");
        Assert.Equal(properties.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal), allowed.Order(StringComparer.Ordinal));
    }

    /// <summary>Every field reads the example that its declaration gives.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_reads_its_own_example(string kind)
    {
        using var folder = new PackFolder();
        var template = PackTests.RuleTemplate.Of(kind)!;
        foreach (var property in RuleKinds.TypeOf(kind)!.GetProperties())
        {
            if (property.GetCustomAttributes(typeof(Rules.Packs.Reading.FieldAttribute), inherit: true) is not [Rules.Packs.Reading.FieldAttribute field] || property.Name == "Kind") continue;
            var name = Rules.RuleOption.NameOf(property);
            var lines = template.RuleText("THU201", kind).Split('\n').ToList();
            var at = lines.FindIndex(line => line.StartsWith(name + ":", StringComparison.Ordinal));
            if (at >= 0)
            {
                lines.RemoveAt(at);
                while (at < lines.Count && (lines[at].StartsWith("  ", StringComparison.Ordinal) || lines[at].StartsWith("- ", StringComparison.Ordinal))) lines.RemoveAt(at);
            }

            lines.Insert(0, $"{name}: {Quoted(property.PropertyType, field.Example)}");
            folder.Write("goi/mau/rule.yaml", string.Join('\n', lines));

            // An example may not fit what the template says elsewhere; what counts is that the field itself is read.
            Assert.DoesNotContain(folder.Read().Problems, problem => problem.Field == name && !IsAboutOthers(problem.Message));
        }
    }

    private static string Quoted(Type type, string example) =>
        type == typeof(LocalizedText) || (type == typeof(string) && !example.StartsWith('"')) ? $"\"{example}\"" : example;

    private static bool IsAboutOthers(LocalizedText message) =>
        message.En.StartsWith("Must hold", StringComparison.Ordinal) || message.En.StartsWith("Must be one of the spellings", StringComparison.Ordinal)
        || message.En.Contains(" goes with must: ", StringComparison.Ordinal);
}
