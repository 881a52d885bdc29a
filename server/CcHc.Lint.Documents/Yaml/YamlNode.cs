namespace CcHc.Lint.Documents.Yaml;

/// <summary>A node of a YAML text with its place (1-based).</summary>
public abstract record YamlNode(int Line, int Column);

/// <summary>A scalar; <paramref name="IsNull"/> for an empty or "null" plain scalar, <paramref name="IsPlain"/> for one without quotes.</summary>
public sealed record YamlScalar(string Value, bool IsNull, int Line, int Column, bool IsPlain = true) : YamlNode(Line, Column);

public sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

/// <summary>A mapping; names are unique, in the order of the file.</summary>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>The value of a name, or null where it is absent.</summary>
    public YamlNode? Get(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal)) return entry.Value;
        }

        return null;
    }
}

/// <summary>A name with its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    public void Deconstruct(out YamlScalar key, out YamlNode value) => (key, value) = (Key, Value);
}
