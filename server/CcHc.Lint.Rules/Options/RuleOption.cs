using System.Reflection;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules;

/// <summary>An option of a rule as its record of options declares it.</summary>
/// <param name="Name">As written in a configuration: kebab-case, with the group's name before it ("levels.year-only").</param>
/// <param name="Property">The property that holds it, in the record of options or in that of its group.</param>
/// <param name="Kind">What values it takes.</param>
/// <param name="Default">The value that holds unless an office sets another.</param>
/// <param name="Help">What it means, one sentence.</param>
public sealed record RuleOption(string Name, PropertyInfo Property, OptionKind Kind, object Default, LocalizedText Help)
{
    /// <summary>A value other than the default, in YAML on one line; "" for a group.</summary>
    public string Example { get; init; } = "";

    /// <summary>Least and greatest value of a number.</summary>
    public int Minimum { get; init; }

    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>The options of a group; empty otherwise.</summary>
    public IReadOnlyList<RuleOption> Members { get; init; } = [];

    /// <summary>The groups that lead to it, outermost first; empty for an option of the record itself.</summary>
    internal IReadOnlyList<PropertyInfo> Groups { get; init; } = [];

    /// <summary>The option itself, or for a group all options in it.</summary>
    public IEnumerable<RuleOption> Leaves => Kind == OptionKind.Group ? Members.SelectMany(member => member.Leaves) : [this];

    /// <summary>The default as it is written in YAML on one line.</summary>
    public string DefaultText => OptionText.Of(Default);

    /// <summary>The name that a configuration uses for a property: "GraceDays" is "grace-days".</summary>
    public static string NameOf(PropertyInfo property) => OptionText.KebabOf(property.Name);

    /// <summary>A value as it is written in YAML on one line.</summary>
    public static string TextOf(object value) => OptionText.Of(value);

    /// <summary>Sets the option in a new record of options.</summary>
    /// <param name="options">The rule's record; not yet in use, for records are immutable to all others.</param>
    public void Set(object options, object value)
    {
        foreach (var group in Groups) options = group.GetValue(options)!;
        Property.SetValue(options, value);
    }

    /// <summary>The kind of values, in words.</summary>
    public LocalizedText TypeText => Kind switch
    {
        OptionKind.Level => new("mức", "level"),
        OptionKind.LevelById => new("mã: mức", "id: level"),
        OptionKind.Number when Maximum < int.MaxValue => new($"số nguyên {Minimum}–{Maximum}", $"whole number {Minimum}–{Maximum}"),
        OptionKind.Number => new($"số nguyên từ {Minimum}", $"whole number from {Minimum}"),
        OptionKind.Texts => new("danh sách chữ", "list of texts"),
        OptionKind.YesNo => new("true hoặc false", "true or false"),
        _ => new("nhóm", "group"),
    };
}
