using CcHc.Lint.RuleEngine.Fluent;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>A rule as its class defined it.</summary>
internal sealed class RuleModel(Type ruleType) : IRuleDefinition
{
    private readonly List<string> _tags = [];

    public string Name { get; set; } = ruleType.FullName ?? ruleType.Name;

    public string Description { get; private set; } = "";

    public int Priority { get; set; }

    public RuleRepeatability Repeatability { get; private set; }

    public IEnumerable<string> Tags => _tags;

    /// <summary>The patterns; all of them must hold.</summary>
    public List<PatternElement> Patterns { get; } = [];

    public List<ActionElement> Actions { get; } = [];

    public void ReadAttributes()
    {
        var metadata = new RuleMetadata(ruleType);
        Name = metadata.Name;
        Description = metadata.Description;
        Priority = metadata.Priority;
        Repeatability = metadata.Repeatability;
        _tags.AddRange(metadata.Tags);
    }

    /// <exception cref="InvalidOperationException">The rule has no action and could never do anything.</exception>
    public void Validate()
    {
        if (Actions.Count == 0) throw new InvalidOperationException($"Rule '{Name}' has no action");
    }
}
