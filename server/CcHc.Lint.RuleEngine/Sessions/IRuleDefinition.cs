namespace CcHc.Lint.RuleEngine;

/// <summary>What is known of a loaded rule.</summary>
public interface IRuleDefinition
{
    string Name { get; }

    /// <summary>"" where none is given.</summary>
    string Description { get; }

    int Priority { get; }

    RuleRepeatability Repeatability { get; }

    IEnumerable<string> Tags { get; }
}
