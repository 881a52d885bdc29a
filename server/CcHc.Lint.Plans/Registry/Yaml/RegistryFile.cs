namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>A registry file as it was read.</summary>
/// <param name="Name">Path or name to show in problems.</param>
/// <param name="Text">Its YAML text.</param>
public sealed record RegistryFile(string Name, string Text);
