using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration.Schema;

/// <summary>The JSON Schema of configurations, made from the types that hold them and from the rules' options.</summary>
public static class ConfigurationSchema
{
    private static readonly JsonSerializerOptions Writing = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Levels = ["off", "info", "warning", "error"];

    /// <summary>The schema with "\n" at each line's end.</summary>
    public static string Json()
    {
        var catalogue = RuleCatalogue.BuiltIn;
        var schema = Members(typeof(ConfigurationContent), catalogue);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", "CcHc.Lint: .cchc-lint.yml");
        schema["definitions"] = Definitions(catalogue);
        return schema.ToJsonString(Writing) + "\n";
    }

    private static JsonObject Members(Type type, RuleCatalogue catalogue)
    {
        var properties = new JsonObject();
        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<OptionAttribute>() is not { } said) continue;
            var name = RuleOption.NameOf(property);
            var member = SchemaOf(property, name, catalogue);
            member["description"] = said.Help.Vi + " · " + said.Help.En;
            properties[name] = member;
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject SchemaOf(PropertyInfo property, string name, RuleCatalogue catalogue)
    {
        var type = property.PropertyType;
        if (type == typeof(IReadOnlyList<RuleEntry>)) return RulesSchema(catalogue);
        if (type == typeof(IReadOnlyList<OverrideEntry>)) return ListOf(Entry(typeof(OverrideEntry), ["rules"], catalogue));
        if (type == typeof(IReadOnlyList<SuppressEntry>)) return ListOf(Suppression(catalogue));
        if (type == typeof(bool) || type == typeof(Placed<bool>)) return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(Placed<DateOnly>)) return new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
        if (type == typeof(IReadOnlyList<PlacedText>))
            return new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, ListOf(new JsonObject { ["type"] = "string" })) };
        var text = TextSchema(name, catalogue);
        return type == typeof(PlacedText) ? text : ListOf(text);
    }

    private static JsonObject TextSchema(string name, RuleCatalogue catalogue)
    {
        var structure = BuiltInRegistry.Load().Structure;
        IEnumerable<string> allowed = name switch
        {
            "language" => ConfigurationNames.Languages,
            "tracked-changes" => ConfigurationNames.TrackedChanges,
            "kinds" => ConfigurationNames.Kinds,
            "periods" => structure.Programmes.Select(programme => programme.Period).Distinct(StringComparer.Ordinal),
            "chapters" => structure.Chapters.Select(chapter => chapter.Id),
            _ => [],
        };
        var schema = new JsonObject { ["type"] = "string" };
        if (allowed.Any()) schema["enum"] = Texts(allowed);
        return schema;
    }

    private static JsonObject Entry(Type type, string[] required, RuleCatalogue catalogue)
    {
        var schema = Members(type, catalogue);
        schema["required"] = Texts(required);
        return schema;
    }

    private static JsonObject Suppression(RuleCatalogue catalogue)
    {
        var schema = Entry(typeof(SuppressEntry), ["rules", "reason"], catalogue);
        schema["properties"]!["reason"] = new JsonObject
        {
            ["type"] = "string", ["minLength"] = 1, ["description"] = "Vì sao được chấp nhận. · Why it is accepted.",
        };
        return schema;
    }

    private static JsonObject RulesSchema(RuleCatalogue catalogue)
    {
        var properties = new JsonObject();
        foreach (var pack in catalogue.Packs) properties[pack] = Reference("pack");
        foreach (var rule in catalogue.Rules)
        {
            foreach (var name in (string[])[rule.Id, rule.Code, $"{rule.Pack}.{rule.Id}"]) properties[name] = Reference(rule.Id);
        }

        // A schema cannot know the rules of contributed packs: their names are let through, with the settings that every rule has.
        return new JsonObject { ["type"] = new JsonArray("object", "null"), ["additionalProperties"] = Reference("pack"), ["properties"] = properties };
    }

    private static JsonObject Definitions(RuleCatalogue catalogue)
    {
        var definitions = new JsonObject
        {
            ["level"] = new JsonObject { ["enum"] = Texts(Levels) },
            ["pack"] = Either(Settings(catalogue, [])),
        };
        foreach (var rule in catalogue.Rules)
        {
            var schema = Either(Settings(catalogue, catalogue.OptionsOf(rule.Id)));
            schema["description"] = $"{rule.Code} {rule.Title.Vi} · {rule.Title.En}";
            definitions[rule.Id] = schema;
        }

        return definitions;
    }

    private static JsonObject Settings(RuleCatalogue catalogue, IReadOnlyList<RuleOption> options)
    {
        var schema = Members(typeof(RuleEntry), catalogue);
        schema["properties"]!["severity"]!.AsObject().Remove("type");
        schema["properties"]!["severity"]!["$ref"] = "#/definitions/level";
        foreach (var option in options) schema["properties"]![LastName(option)] = SchemaOf(option);
        return schema;
    }

    private static JsonObject SchemaOf(RuleOption option)
    {
        var schema = option.Kind switch
        {
            OptionKind.Level => Reference("level"),
            OptionKind.LevelById => new JsonObject { ["type"] = "object", ["additionalProperties"] = Reference("level") },
            OptionKind.Number => new JsonObject { ["type"] = "integer", ["minimum"] = option.Minimum, ["maximum"] = option.Maximum },
            OptionKind.Texts => ListOf(new JsonObject { ["type"] = "string", ["minLength"] = 1 }),
            OptionKind.YesNo => new JsonObject { ["type"] = "boolean" },
            _ => new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = Group(option) },
        };
        schema["description"] = $"{option.Help.Vi} · {option.Help.En}";
        return schema;
    }

    private static JsonObject Group(RuleOption option)
    {
        var properties = new JsonObject();
        foreach (var member in option.Members) properties[LastName(member)] = SchemaOf(member);
        return properties;
    }

    private static JsonObject Either(JsonObject settings) => new() { ["anyOf"] = new JsonArray(Reference("level"), settings) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    private static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static string LastName(RuleOption option) => option.Name[(option.Name.LastIndexOf('.') + 1)..];
}
