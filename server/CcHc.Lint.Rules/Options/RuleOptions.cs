using System.Reflection;

namespace CcHc.Lint.Rules;

/// <summary>
/// Reads records of options: what may be set, and whether the values of one are allowed. By reflection, so only where
/// somebody asks; running rules doesn't need it.
/// </summary>
public static class RuleOptions
{
    /// <summary>The options of a rule in the order of their declaration; empty for a rule without any.</summary>
    public static IReadOnlyList<RuleOption> Of(LintRule rule) => rule.OptionsType is { } type ? Of(type) : [];

    /// <summary>The options that a record declares; every public property with <c>init</c> is one.</summary>
    /// <exception cref="NotSupportedException">A property has no <see cref="OptionAttribute"/>, or a type that no configuration can hold.</exception>
    public static IReadOnlyList<RuleOption> Of(Type type) => Read(type, "", []);

    /// <summary>What is wrong with values, in English, one sentence each; empty where all are allowed.</summary>
    public static IReadOnlyList<string> Problems(object options) => [.. Check(options, Of(options.GetType()))];

    private static List<RuleOption> Read(Type type, string prefix, IReadOnlyList<PropertyInfo> groups)
    {
        var defaults = Activator.CreateInstance(type)!;
        var options = new List<RuleOption>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!property.CanWrite) continue;
            var said = property.GetCustomAttribute<OptionAttribute>()
                ?? throw new NotSupportedException($"{type.Name}.{property.Name} is no option: it has no [Option].");
            var name = prefix + OptionText.KebabOf(property.Name);
            var kind = KindOf(property);
            options.Add(new RuleOption(name, property, kind, property.GetValue(defaults)!, said.Help)
            {
                Example = said.Example, Minimum = said.Minimum, Maximum = said.Maximum,
                Members = kind == OptionKind.Group ? Read(property.PropertyType, name + ".", [.. groups, property]) : [],
                Groups = groups,
            });
        }

        return options;
    }

    private static OptionKind KindOf(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (type == typeof(FindingLevel)) return OptionKind.Level;
        if (type == typeof(bool)) return OptionKind.YesNo;
        if (type == typeof(int)) return OptionKind.Number;
        if (type == typeof(IReadOnlyList<string>)) return OptionKind.Texts;
        if (type == typeof(IReadOnlyDictionary<string, FindingLevel>)) return OptionKind.LevelById;
        if (type is { IsClass: true, IsSealed: true } && type.GetMethod("<Clone>$") is not null) return OptionKind.Group;
        throw new NotSupportedException($"{property.DeclaringType!.Name}.{property.Name}: no option can be of type {type.Name}.");
    }

    private static IEnumerable<string> Check(object values, IReadOnlyList<RuleOption> options)
    {
        foreach (var option in options)
        {
            var value = option.Property.GetValue(values);
            var problems = value switch
            {
                null => [$"“{option.Name}” has no value."],
                int number when number < option.Minimum || number > option.Maximum =>
                    [$"“{option.Name}” is {number}, which is no {option.TypeText.En}."],
                FindingLevel level when !Enum.IsDefined(level) => [$"“{option.Name}” is no level."],
                IReadOnlyList<string> texts when texts.Any(string.IsNullOrWhiteSpace) => [$"“{option.Name}” holds a blank text."],
                _ => option.Kind == OptionKind.Group ? Check(value, option.Members) : [],
            };
            foreach (var problem in problems) yield return problem;
        }
    }
}
