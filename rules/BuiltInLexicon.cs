using System.Runtime.CompilerServices;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.RulePacks;

/// <summary>
/// The lexicon that comes with the product: rules/lexicon/*.txt, with the names of a registry. With those of the built-in
/// registry the build has compiled it.
/// </summary>
public static class BuiltInLexicon
{
    private const string Folder = "lexicon/";

    private static readonly ConditionalWeakTable<RegistryData, WordingLexicon> Built = [];

    /// <summary>Reads or builds it once for each registry.</summary>
    public static WordingLexicon Load(RegistryData registry) =>
        Built.GetValue(registry, static names => ReferenceEquals(names, BuiltInRegistry.Load()) ? Read() : WordingLexicon.Build(Files(), names));

    private static WordingLexicon Read()
    {
        using var stream = typeof(BuiltInLexicon).Assembly.GetManifestResourceStream("lexicon.bin")
            ?? throw new InvalidOperationException("lexicon.bin is missing from the assembly");
        return WordingLexicon.Read(stream);
    }

    private static IEnumerable<LexiconFile> Files()
    {
        var assembly = typeof(BuiltInLexicon).Assembly;
        var names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal)) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new LexiconFile(name[Folder.Length..], reader.ReadToEnd());
        }
    }
}
