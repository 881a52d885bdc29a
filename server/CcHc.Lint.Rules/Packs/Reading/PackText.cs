using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Rules.Packs.Reading;

/// <summary>Says what is wrong in one file of a pack that somebody is writing: the text need not be in a file yet.</summary>
public static class PackText
{
    /// <param name="path">Full path that the text belongs to, for places.</param>
    public static IReadOnlyList<YamlProblem> CheckManifest(string path, string text, Version engine)
    {
        var problems = new YamlProblemList();
        PackReader.ReadManifest(new YamlFile(path, text), engine, problems);
        return problems.InOrder();
    }

    /// <param name="path">Full path that the text belongs to: the name of its folder is the rule's id.</param>
    public static IReadOnlyList<YamlProblem> CheckRule(string path, string text, PlanStructure structure)
    {
        var problems = new YamlProblemList();
        var id = Path.GetFileName(Path.GetDirectoryName(path)) ?? "";
        var anyPack = new PackManifest("", "0.0.0", new LocalizedText("", ""));
        new RuleReader(anyPack, structure, problems).Read(new YamlFile(path, text), $"{id}/{PackReader.RuleName}");
        return problems.InOrder();
    }
}
