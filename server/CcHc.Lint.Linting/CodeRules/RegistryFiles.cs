using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>The registry files of an office, with which another process makes the same registry.</summary>
public sealed class RegistryFiles(IReadOnlyList<YamlFile> files)
{
    public static readonly RegistryFiles None = new([]);

    private string? _key;

    public IReadOnlyList<YamlFile> Files => files;

    /// <summary>The same for the same content; "" for none.</summary>
    public string Key => _key ??= files.Count == 0
        ? ""
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.Name}\n{file.Text.Length}\n{file.Text}")))));
}
