using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs.Files;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Rules.Packs.Schema;

/// <summary>The JSON Schemas of pack.yaml and rule.yaml, made from the records that hold them.</summary>
public static class PackSchema
{
    private static readonly JsonSerializerOptions Writing = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of pack.yaml.</summary>
    public static string OfManifest()
    {
        var schema = Open("CcHc.Lint: pack.yaml");
        foreach (var (name, value) in Members(typeof(PackFile))) schema[name] = value?.DeepClone();
        return Text(schema);
    }

    /// <summary>The schema of rule.yaml: the field <c>kind</c> says which fields there are.</summary>
    public static string OfRule()
    {
        var schema = Open("CcHc.Lint: rule.yaml");
        schema["type"] = "object";
        schema["required"] = new JsonArray("kind");
        schema["properties"] = new JsonObject { ["kind"] = new JsonObject { ["enum"] = Texts(RuleKinds.Names) } };
        var kinds = new JsonArray();
        foreach (var kind in RuleKinds.Names)
        {
            var members = Members(RuleKinds.TypeOf(kind)!);
            members["properties"]!["kind"] = new JsonObject { ["const"] = kind };
            kinds.Add(new JsonObject
            {
                ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = kind } } },
                ["then"] = members,
            });
        }

        schema["allOf"] = kinds;
        return Text(schema);
    }

    private static JsonObject Open(string title) => new() { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };

    private static string Text(JsonObject schema) => schema.ToJsonString(Writing) + "\n";

    private static JsonObject Members(Type type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in YamlBinder.FieldsOf(type))
        {
            var field = property.GetCustomAttribute<FieldAttribute>()!;
            var name = RuleOption.NameOf(property);
            var member = SchemaOf(property.PropertyType);
            member["description"] = $"{field.Help.Vi} · {field.Help.En}";
            properties[name] = member;
            if (field.IsRequired) required.Add(name);
        }

        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (required.Count > 0) schema["required"] = required;
        schema["properties"] = properties;
        return schema;
    }

    private static JsonObject SchemaOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var text = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (type == typeof(string)) return text;
        if (type == typeof(bool)) return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(int)) return new JsonObject { ["type"] = "integer" };
        if (type == typeof(decimal)) return new JsonObject { ["type"] = "number" };
        if (type.IsEnum) return new JsonObject { ["enum"] = Texts(YamlBinder.WordsOf(type)) };
        if (type == typeof(LocalizedText)) return Localized();
        if (type == typeof(PhraseTable))
            return new JsonObject { ["anyOf"] = new JsonArray(ListOf(text), new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "null") } }) };
        if (type == typeof(IReadOnlyList<string>)) return new JsonObject { ["anyOf"] = new JsonArray(text, ListOf(text.DeepClone().AsObject())) };
        if (type == typeof(IReadOnlyList<IReadOnlyList<string>>)) return ListOf(new JsonObject { ["anyOf"] = new JsonArray(text, ListOf(text.DeepClone().AsObject())) });
        if (type.IsGenericType && type.GetGenericArguments()[0] is { IsEnum: true } element)
        {
            var words = new JsonObject { ["enum"] = Texts(YamlBinder.WordsOf(element)) };
            return new JsonObject { ["anyOf"] = new JsonArray(words, ListOf(words.DeepClone().AsObject())) };
        }

        return Members(type);
    }

    private static JsonObject Localized()
    {
        var both = new JsonObject
        {
            ["type"] = "object", ["additionalProperties"] = false, ["required"] = new JsonArray("vi"),
            ["properties"] = new JsonObject { ["vi"] = new JsonObject { ["type"] = "string" }, ["en"] = new JsonObject { ["type"] = "string" } },
        };
        return new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string", ["minLength"] = 1 }, both) };
    }

    private static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
