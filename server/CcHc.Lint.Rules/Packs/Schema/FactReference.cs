using System.Reflection;
using System.Text;
using System.Xml.Linq;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Rules.Packs.Schema;

/// <summary>
/// The page rules/FACTS.md: what rules in C# can match on, made from the types and their XML comments, which the build
/// leaves beside the assemblies.
/// </summary>
public static class FactReference
{
    private const string Space = "CcHc.Lint.Plans.Facts";

    // What a rule of a pack meets first; the others follow by name.
    private static readonly string[] First = [nameof(PlanDocument), nameof(Section), nameof(PlanTask), nameof(Deadline), nameof(Lead), nameof(Citation), nameof(AgencyMention), nameof(Abbreviation)];

    /// <summary>The page in Markdown with "\n" at each line's end; null where the comments are not there.</summary>
    public static string? Markdown()
    {
        var file = Path.Combine(AppContext.BaseDirectory, typeof(Fact).Assembly.GetName().Name + ".xml");
        if (!File.Exists(file)) return null;
        var comments = XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        var text = new StringBuilder(
            $"""
            # Dữ kiện cho quy tắc viết bằng C# · Facts for rules in C#

            Tệp này được tạo ra, không sửa bằng tay · This file is generated, don't edit it:

                dotnet run --project server/CcHc.Lint.Server -c Release -- pack facts > rules/FACTS.md

            Phiên bản dữ kiện · Version of the facts: **{FactsVersion.Text}** (`engine` trong · in `pack.yaml`). Cách viết quy tắc · How rules are
            written: [README.md](README.md). Mọi kiểu ở đây thuộc · All types are in `{Space}`.


            """.ReplaceLineEndings("\n"));
        foreach (var type in Types()) Section(text, type, comments);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The public types that rules match on.</summary>
    public static IEnumerable<Type> Types() => typeof(Fact).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == Space && !type.IsNested && type != typeof(FactPlaces) && !type.IsGenericType)
        .OrderBy(type => Array.IndexOf(First, type.Name) is var index and >= 0 ? index : First.Length).ThenBy(type => type.Name, StringComparer.Ordinal);

    private static void Section(StringBuilder text, Type type, Dictionary<string, XElement> comments)
    {
        var comment = comments.GetValueOrDefault("T:" + type.FullName);
        text.Append($"## {type.Name}\n\n");
        if (Words(comment?.Element("summary")) is { Length: > 0 } summary) text.Append(summary).Append("\n\n");
        if (type.IsEnum)
        {
            text.Append("| giá trị · value | ý nghĩa · meaning |\n| --- | --- |\n");
            foreach (var name in Enum.GetNames(type)) text.Append($"| `{name}` | {Cell(Words(comments.GetValueOrDefault($"F:{type.FullName}.{name}")?.Element("summary")))} |\n");
        }
        else
        {
            text.Append("| thuộc tính · property | kiểu · type | ý nghĩa · meaning |\n| --- | --- | --- |\n");
            foreach (var property in Properties(type))
            {
                var own = comments.GetValueOrDefault($"P:{type.FullName}.{property.Name}")?.Element("summary");
                var parameter = comment?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == property.Name);
                text.Append($"| `{property.Name}` | `{NameOf(property)}` | {Cell(Words(own ?? parameter))} |\n");
            }
        }

        text.Append('\n');
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.Name is not ("EqualityContract" or "Ordinal"));

    private static string NameOf(PropertyInfo property)
    {
        var nullable = new NullabilityInfoContext().Create(property);
        return NameOf(property.PropertyType) + (!property.PropertyType.IsValueType && nullable.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return NameOf(inner) + "?";
        if (type.IsGenericType) return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => "string",
            TypeCode.Boolean => "bool",
            TypeCode.Int32 when !type.IsEnum => "int",
            TypeCode.Decimal => "decimal",
            _ => type.Name,
        };
    }

    private static string Words(XElement? element)
    {
        if (element is null) return "";
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            if (node is XText words) text.Append(words.Value);
            else if (node is XElement { Name.LocalName: "see" } see) text.Append(see.Attribute("cref")?.Value.Split('.')[^1] ?? see.Attribute("langword")?.Value);
            else if (node is XElement inner) text.Append(inner.Attribute("name")?.Value ?? inner.Value);
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
