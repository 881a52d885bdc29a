using System.Xml.Linq;

namespace CcHc.Lint.Linting.Tests;

/// <summary>Holds the lines of the architecture: what each project must not know (README of the server).</summary>
public class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["CcHc.Lint.Documents"] = [],
        ["CcHc.Lint.RuleEngine"] = [],
        ["CcHc.Lint.Plans"] = ["CcHc.Lint.Documents"],
        ["CcHc.Lint.RegistryCompiler"] = ["CcHc.Lint.Plans"],
        ["CcHc.Lint.Rules"] = ["CcHc.Lint.Documents", "CcHc.Lint.Plans"],
        ["CcHc.Lint.CodeRules"] = ["CcHc.Lint.Rules"],
        ["CcHc.Lint.RulePacks"] = ["CcHc.Lint.Rules", "CcHc.Lint.RegistryCompiler"],
        ["CcHc.Lint.Linting"] = ["CcHc.Lint.Rules", "CcHc.Lint.RulePacks"],
        ["CcHc.Lint.Server"] = ["CcHc.Lint.Linting", "CcHc.Lint.CodeRules"],
    };

    /// <summary>Packages that a project may use beside analyzers; the console and the protocols stay in the server.</summary>
    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["CcHc.Lint.Documents"] = ["Markdig", "YamlDotNet"],
        ["CcHc.Lint.CodeRules"] = ["Microsoft.CodeAnalysis.CSharp"],
        ["CcHc.Lint.Server"] = ["System.CommandLine", "DiffPlex"],
    };

    public static TheoryData<string> Projects => [.. ProjectFiles().Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_what_lies_before_it(string project)
    {
        var file = XDocument.Load(ProjectFiles().Single(path => Path.GetFileNameWithoutExtension(path) == project));
        var references = file.Descendants("ProjectReference").Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.True(Allowed.ContainsKey(project), $"{project} is new: say here what it may know");
        Assert.Empty(references.Except(Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_its_packages(string project)
    {
        var file = XDocument.Load(ProjectFiles().Single(path => Path.GetFileNameWithoutExtension(path) == project));
        var packages = file.Descendants("PackageReference").Select(item => item.Attribute("Include")!.Value);
        Assert.Empty(packages.Except(AllowedPackages.GetValueOrDefault(project, [])));
    }

    private static IEnumerable<string> ProjectFiles()
    {
        var root = Repository.Root;
        return Directory.EnumerateFiles(Path.Combine(root, "server"), "*.csproj", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "rules"), "*.csproj", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }
}
