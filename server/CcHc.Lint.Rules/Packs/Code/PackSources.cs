using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Rules.Packs.Code;

/// <summary>Finds the C# files of a pack and holds them against its rules.</summary>
internal static class PackSources
{
    public const string ScriptName = "rule.csx";

    /// <summary>
    /// True for the name of a file that belongs to the code of a pack. What a development environment makes ("bin",
    /// "obj") does not.
    /// </summary>
    public static bool IsSource(string name) =>
        (name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".csx", StringComparison.OrdinalIgnoreCase))
        && !name.Split('/').Any(part => part is "bin" or "obj");

    /// <summary>The rules whose code is there; what is missing or too much is named.</summary>
    /// <param name="names">Names of all C# files of the pack.</param>
    /// <param name="shown">Turns a name into the path to show.</param>
    public static List<PackRule> Check(List<PackRule> rules, IReadOnlyList<string> names, Func<string, string> shown, YamlProblemList problems)
    {
        foreach (var name in names)
        {
            if (name.EndsWith(".csx", StringComparison.OrdinalIgnoreCase) && !IsScriptOf(rules, name))
            {
                problems.Error(
                    shown(name), 1, 1, "", "Tệp .csx này không thuộc quy tắc nào: script phải tên là rule.csx, trong thư mục có rule.yaml với kind: code.",
                    "This .csx belongs to no rule: a script is named rule.csx, in a folder whose rule.yaml says kind: code.");
            }
        }

        return [.. rules.Where(rule => rule is not CodePackRule || HasCode(rule, names, shown, problems))];
    }

    private static bool IsScriptOf(List<PackRule> rules, string name) =>
        rules.Exists(rule => rule is CodePackRule && string.Equals(name, $"{rule.Head.Folder}/{ScriptName}", StringComparison.Ordinal));

    private static bool HasCode(PackRule rule, IReadOnlyList<string> names, Func<string, string> shown, YamlProblemList problems)
    {
        var script = $"{rule.Head.Folder}/{ScriptName}";
        var hasScript = names.Contains(script, StringComparer.Ordinal);
        var hasClass = names.Any(name => name.StartsWith(rule.Head.Folder + "/", StringComparison.Ordinal) && name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase));
        if (hasScript != hasClass) return true;
        var place = shown(hasScript ? script : $"{rule.Head.Folder}/{Reading.PackReader.RuleName}");
        if (hasScript) problems.Error(place, 1, 1, "", "Thư mục có cả rule.csx và tệp .cs; chỉ dùng một cách.", "The folder has both rule.csx and a .cs file; use one of them.");
        else problems.Error(place, 1, 1, "kind", "Quy tắc loại code cần tệp rule.csx hoặc Rule.cs cùng thư mục.", "A rule of kind code needs rule.csx or Rule.cs in its folder.");
        return false;
    }
}
