using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules;

/// <summary>What a property of a record of options means, for the rule's page, for help and for the schema of the configuration.</summary>
/// <param name="vi">One sentence in Vietnamese.</param>
/// <param name="en">The same in English.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OptionAttribute(string vi, string en) : Attribute
{
    public string Vi { get; } = vi;

    public string En { get; } = en;

    /// <summary>A value other than the default, as it is written in YAML on one line; "" only for a group of options.</summary>
    public string Example { get; set; } = "";

    /// <summary>Least value of a number.</summary>
    public int Minimum { get; set; }

    /// <summary>Greatest value of a number.</summary>
    public int Maximum { get; set; } = int.MaxValue;

    /// <summary>Both sentences.</summary>
    public LocalizedText Help => new(Vi, En);
}
