using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules.Packs.Code;

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

    /// <summary>Its C# files, in order of their names; empty for a pack without rules of kind code.</summary>
    public IReadOnlyList<PackSource> Sources { get; init; } = [];

    /// <summary>Names and sizes in bytes of all its files, in order of their names.</summary>
    public IReadOnlyList<PackFileEntry> Files { get; init; } = [];

    /// <summary>True where some of its rules are code, which runs only where the user trusts it.</summary>
    public bool HasCode => Sources.Count > 0;

    /// <summary>The page of a rule in a language, or null.</summary>
    public string? PageOf(PackRule rule, string language) => Pages.GetValueOrDefault($"{rule.Head.Folder}/rule.{language}.md");
}

/// <summary>A file of a pack.</summary>
/// <param name="Name">Path from the pack's top with "/".</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">SHA-256 in hexadecimal.</param>
public sealed record PackFileEntry(string Name, int Length, string Hash);
