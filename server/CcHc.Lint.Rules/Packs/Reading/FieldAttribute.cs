using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Packs.Reading;

/// <summary>What a field of a pack's YAML file means, for messages, documentation and the schema.</summary>
/// <param name="vi">One sentence in Vietnamese.</param>
/// <param name="en">The same in English.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string vi, string en) : Attribute
{
    /// <summary>A value, as it is written in YAML on one line.</summary>
    public string Example { get; set; } = "";

    public bool IsRequired { get; set; }

    public LocalizedText Help => new(vi, en);
}
