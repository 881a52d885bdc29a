namespace CcHc.Lint.Linting.Configuration;

/// <summary>A configuration file as it was read.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Content">What is sound in it; empty where the file could not be read at all.</param>
/// <param name="Problems">What is not, by line.</param>
public sealed record ConfigurationFile(string Path, ConfigurationContent Content, IReadOnlyList<ConfigurationProblem> Problems)
{
    /// <summary>The whole text; "" where it could not be read.</summary>
    public string Text { get; init; } = "";
}
