using CcHc.Lint.RuleEngine.Fluent.Dsl;

namespace CcHc.Lint.RuleEngine.Fluent;

/// <summary>The attributes of a rule class.</summary>
internal sealed class RuleMetadata : IRuleMetadata
{
    private readonly List<string> _tags = [];

    public RuleMetadata(Type ruleType)
    {
        RuleType = ruleType;
        Name = ruleType.FullName ?? ruleType.Name;
        Description = "";
        foreach (var attribute in ruleType.GetCustomAttributes(typeof(RuleAttribute), inherit: true))
        {
            if (attribute is NameAttribute name) Name = name.Value;
            else if (attribute is DescriptionAttribute description) Description = description.Value;
            else if (attribute is TagAttribute tag) _tags.Add(tag.Value);
            else if (attribute is PriorityAttribute priority) Priority = priority.Value;
            else if (attribute is RepeatabilityAttribute repeatability) Repeatability = repeatability.Value;
        }
    }

    public Type RuleType { get; }

    public string Name { get; }

    public string Description { get; }

    public int Priority { get; }

    public RuleRepeatability Repeatability { get; }

    public IReadOnlyCollection<string> Tags => _tags;

    public bool IsTagged(string tag) => _tags.Contains(tag);
}
