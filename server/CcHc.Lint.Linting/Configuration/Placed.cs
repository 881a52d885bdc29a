namespace CcHc.Lint.Linting.Configuration;

/// <summary>A value with its place in a configuration.</summary>
public sealed record Placed<T>(T Value, ConfigurationPlace Place);

/// <summary>A text with its place in a configuration.</summary>
public sealed record PlacedText(string Value, ConfigurationPlace Place);
