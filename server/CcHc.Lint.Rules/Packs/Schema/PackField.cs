using System.Reflection;
using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules.Packs.Files;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Rules.Packs.Schema;

/// <summary>A field of pack.yaml or rule.yaml, for those who help to write it; made from the records that hold them.</summary>
/// <param name="Name">As written: kebab-case.</param>
/// <param name="Help">What it means, one sentence.</param>
/// <param name="Example">A value in YAML on one line.</param>
public sealed record PackField(string Name, LocalizedText Help, string Example, bool IsRequired)
{
    /// <summary>The words that are allowed; empty where any text is.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>The fields of the mapping that is the value; empty where it is none.</summary>
    public IReadOnlyList<PackField> Fields { get; private init; } = [];

    /// <summary>The fields of pack.yaml.</summary>
    public static IReadOnlyList<PackField> OfManifest(PlanStructure structure) => Of(typeof(PackFile), structure);

    /// <summary>The fields of rule.yaml.</summary>
    /// <param name="kind">What the file says under "kind"; where that is no kind, only the fields that all kinds have.</param>
    /// <param name="structure">Where ids of chapters and periods come from.</param>
    public static IReadOnlyList<PackField> OfRule(string? kind, PlanStructure structure) => Of(RuleKinds.TypeOf(kind ?? "") ?? typeof(RuleFile), structure);

    private static List<PackField> Of(Type record, PlanStructure structure) =>
        [.. YamlBinder.FieldsOf(record).Select(property => Of(property, structure))];

    private static PackField Of(PropertyInfo property, PlanStructure structure)
    {
        var field = property.GetCustomAttribute<FieldAttribute>()!;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return new PackField(RuleOption.NameOf(property), field.Help, field.Example, field.IsRequired)
        {
            Values = ValuesOf(property, type, structure),
            Fields = type == typeof(LocalizedText) ? Languages : IsRecord(type) ? Of(type, structure) : [],
        };
    }

    private static IReadOnlyList<PackField> Languages { get; } =
    [
        new("vi", new LocalizedText("Tiếng Việt.", "Vietnamese."), "", IsRequired: true),
        new("en", new LocalizedText("Tiếng Anh.", "English."), "", IsRequired: false),
    ];

    private static IReadOnlyList<string> ValuesOf(PropertyInfo property, Type type, PlanStructure structure)
    {
        if (type.IsEnum) return YamlBinder.WordsOf(type);
        if (type == typeof(bool)) return ["true", "false"];
        if (type.IsGenericType && type.GetGenericArguments()[0] is { IsEnum: true } element) return YamlBinder.WordsOf(element);
        return $"{property.DeclaringType!.Name}.{property.Name}" switch
        {
            $"{nameof(RuleFile)}.{nameof(RuleFile.Kind)}" => RuleKinds.Names,
            $"{nameof(WhereFile)}.{nameof(WhereFile.Chapters)}" => [.. structure.Chapters.Select(chapter => chapter.Id)],
            $"{nameof(WhereFile)}.{nameof(WhereFile.Periods)}" => [.. structure.Programmes.Select(programme => programme.Period).Distinct(StringComparer.Ordinal)],
            _ => [],
        };
    }

    private static bool IsRecord(Type type) => type.IsClass && type != typeof(string) && type != typeof(PhraseTable) && !type.IsGenericType && YamlBinder.FieldsOf(type).Any();
}
