using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules.Packs.Reading;
using CcHc.Lint.Rules.Packs.Schema;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Files of an office's pack that somebody is writing: what is wrong in them, and what may stand in them.</summary>
public static class PackFileText
{
    /// <summary>
    /// True for pack.yaml beside folders of rules or where it stands alone in its folder, and for a rule.yaml below a
    /// pack.yaml. Other programs use these names too.
    /// </summary>
    /// <param name="path">Full path; the file need not exist.</param>
    public static bool IsPackFile(string path) => Path.GetFileName(path) switch
    {
        PackReader.RuleName => ManifestAbove(path) is not null,
        PackReader.ManifestName => IsManifest(path),
        _ => false,
    };

    /// <summary>What is wrong, by line and column.</summary>
    /// <param name="path">Full path, of which <see cref="IsPackFile"/> holds.</param>
    public static IReadOnlyList<ConfigurationProblem> Check(string path, string text)
    {
        var found = Path.GetFileName(path) == PackReader.ManifestName
            ? PackText.CheckManifest(path, text, LoadedPacks.Engine)
            : PackText.CheckRule(path, text, BuiltInRegistry.Load().Structure);
        return [.. found.Where(problem => problem.IsError).Select(ConfigurationReader.Convert)];
    }

    /// <summary>The fields that the file can have.</summary>
    /// <param name="kind">The kind of rule; null where none is written, or for pack.yaml.</param>
    public static IReadOnlyList<PackField> FieldsOf(string path, string? kind)
    {
        var structure = BuiltInRegistry.Load().Structure;
        return Path.GetFileName(path) == PackReader.ManifestName ? PackField.OfManifest(structure) : PackField.OfRule(kind, structure);
    }

    private static string? ManifestAbove(string path)
    {
        // As deep as a pack is read.
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(path));
        for (var level = 0; level < 4 && folder is not null; level++, folder = Path.GetDirectoryName(folder))
        {
            var manifest = Path.Combine(folder, PackReader.ManifestName);
            if (File.Exists(manifest)) return manifest;
        }

        return null;
    }

    private static bool IsManifest(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder)) return false;
        try
        {
            var others = false;
            foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
            {
                if (File.Exists(Path.Combine(entry, PackReader.RuleName))) return true;
                others |= Path.GetFileName(entry) != PackReader.ManifestName;
            }

            return !others;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
