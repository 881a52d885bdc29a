using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Rules.Packs;

/// <summary>A pack that an office contributes, as it was read.</summary>
/// <param name="Path">Full path of its folder or file.</param>
/// <param name="Rules">Rules without a mistake, by id.</param>
/// <param name="Registry">The texts of its registry files.</param>
/// <param name="Problems">Mistakes by file, line and column; each rule with one is left out, the others run.</param>
/// <param name="Hash">SHA-256 over names and bytes of all its files, in hexadecimal: the same content gives the same.</param>
public sealed record RulePack(
    string Path, PackManifest Manifest, IReadOnlyList<PackRule> Rules, IReadOnlyList<YamlFile> Registry, IReadOnlyList<YamlProblem> Problems, string Hash)
{
    /// <summary>The texts of rules' pages, by name in the pack ("cum-tu/rule.vi.md").</summary>
    public IReadOnlyDictionary<string, string> Pages { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The page of a rule in a language, or null.</summary>
    public string? PageOf(PackRule rule, string language) => Pages.GetValueOrDefault($"{rule.Head.Folder}/rule.{language}.md");
}
