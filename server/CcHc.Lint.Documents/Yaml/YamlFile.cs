namespace CcHc.Lint.Documents.Yaml;

/// <summary>A YAML file as it was read.</summary>
/// <param name="Name">Path or name to show in problems.</param>
/// <param name="Text">Its YAML text.</param>
public sealed record YamlFile(string Name, string Text);
