namespace CcHc.Lint.Documents.Yaml;

/// <summary>What a YAML file may cost at most; a larger one is named and not read.</summary>
public sealed record YamlLimits
{
    public static readonly YamlLimits Default = new();

    /// <summary>Longest text, in UTF-16 code units.</summary>
    public int MaxCharacters { get; init; } = 4 * 1024 * 1024;

    /// <summary>Most scalars, lists and mappings together.</summary>
    public int MaxNodes { get; init; } = 400_000;

    /// <summary>Deepest nesting of lists and mappings.</summary>
    public int MaxDepth { get; init; } = 16;
}
