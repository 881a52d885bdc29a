namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>A node of a YAML text with its place (1-based).</summary>
internal abstract record YamlNode(int Line, int Column);

/// <summary>A scalar; <paramref name="IsNull"/> for an empty or "null" plain scalar.</summary>
internal sealed record YamlScalar(string Value, bool IsNull, int Line, int Column) : YamlNode(Line, Column);

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

internal sealed record YamlMap(IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries, int Line, int Column) : YamlNode(Line, Column)
{
    public YamlNode? Get(string key)
    {
        foreach (var (name, value) in Entries)
        {
            if (string.Equals(name.Value, key, StringComparison.Ordinal)) return value;
        }

        return null;
    }
}
