namespace CcHc.Lint.RuleEngine;

/// <summary>Rules that were loaded under one name, in load order.</summary>
public interface IRuleSet
{
    string Name { get; }

    IEnumerable<IRuleDefinition> Rules { get; }
}
