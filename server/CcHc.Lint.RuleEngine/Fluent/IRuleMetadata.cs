namespace CcHc.Lint.RuleEngine.Fluent;

/// <summary>What a rule class says of itself by attributes, before it is loaded.</summary>
public interface IRuleMetadata
{
    Type RuleType { get; }

    /// <summary>The name by attribute, or the full type name.</summary>
    string Name { get; }

    string Description { get; }

    IReadOnlyCollection<string> Tags { get; }

    bool IsTagged(string tag);
}
