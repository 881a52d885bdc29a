using System.Text.Json.Nodes;
using System.Xml.Linq;
using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Server.Tests.Pipelines;

/// <summary>
/// The set-ups in examples/pipelines do what they say: the commands in them are run as they stand, with the program packed
/// as a tool. What the services around them do with the reports cannot be run here, nor can a container be built.
/// </summary>
public sealed class PipelineExampleTests(ToolPackage package) : IClassFixture<ToolPackage>, IDisposable
{
    private readonly Workspace _work = new();
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void GitHub(bool isClean)
    {
        Prepare(isClean);
        var steps = Steps("github/cchc-lint.yml", "jobs", "cchc-lint", "steps").Select(step => Text(step, "run")).OfType<string>();
        var (code, output) = RunAll(steps);
        Assert.Equal(isClean ? 0 : 1, code);
        Assert.Equal(!isClean, output.Contains("::error file=du-thao/ke-hoach.md,line=", StringComparison.Ordinal));
        var results = JsonNode.Parse(_work.Read("cchc-lint.sarif"))!["runs"]![0]!["results"]!.AsArray();
        Assert.Equal(!isClean, results.Any(result => (string)result!["level"]! == "error"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void GitLab(bool isClean)
    {
        Prepare(isClean);
        var (code, _) = RunAll(((YamlList)Node("gitlab/.gitlab-ci.yml", "cchc-lint", "script")).Items.Select(item => ((YamlScalar)item).Value));
        Assert.Equal(isClean ? 0 : 1, code);
        var quality = JsonNode.Parse(_work.Read(Value("gitlab/.gitlab-ci.yml", "cchc-lint", "artifacts", "reports", "codequality")))!.AsArray();
        Assert.Equal(!isClean, quality.Count > 0);
        Assert.NotNull(XDocument.Parse(_work.Read(Value("gitlab/.gitlab-ci.yml", "cchc-lint", "artifacts", "reports", "junit"))).Root);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Azure(bool isClean)
    {
        Prepare(isClean);
        var steps = Steps("azure/azure-pipelines.yml", "steps");
        var (code, _) = RunAll(steps.Select(step => Text(step, "bash")).OfType<string>());
        Assert.Equal(isClean ? 0 : 1, code);
        Assert.NotNull(XDocument.Parse(_work.Read("cchc-lint.xml")).Root);
        Assert.True(File.Exists(_work.PathOf($"{steps.Select(step => Text(step, "publish")).OfType<string>().Single()}/cchc-lint.sarif")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Script(bool isClean)
    {
        Prepare(isClean);
        Install();
        _environment["CCHC_LINT"] = _work.PathOf(".cong-cu/cchc-lint");
        var (code, output) = ToolPackage.Run(_work.Folder, "bash", [PathOf("script/kiem-tra.sh")], _environment);
        Assert.True(code == (isClean ? 0 : 1), output);
        Assert.Equal(1, (int)JsonNode.Parse(_work.Read("bao-cao/cchc-lint.json"))!["summary"]!["files"]!);
        Assert.NotNull(JsonNode.Parse(_work.Read("bao-cao/cchc-lint.sarif")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void PreCommit(bool isClean)
    {
        Prepare(isClean);
        Install();
        _work.Write("ghi-chu.md", SamplePlans.WithoutLead);
        File.Copy(PathOf("pre-commit/.pre-commit-config.yaml"), _work.PathOf(".pre-commit-config.yaml"));
        _environment["PATH"] = $"{_work.PathOf(".cong-cu")}:{Environment.GetEnvironmentVariable("PATH")}";
        _environment["PRE_COMMIT_HOME"] = _work.PathOf(".pre-commit-home");
        var (code, output) = RunAll(["git init -q . && git add du-thao ghi-chu.md .pre-commit-config.yaml", "pre-commit run"]);
        Assert.True(code == (isClean ? 0 : 1), output);
        Assert.Equal(!isClean, output.Contains("du-thao/ke-hoach.md:", StringComparison.Ordinal));
        Assert.DoesNotContain("ghi-chu.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Container()
    {
        // No container can be built here: that what it copies and calls is where it says.
        var lines = File.ReadAllLines(PathOf("docker/Dockerfile"));
        var project = lines.Single(line => line.StartsWith("RUN dotnet build ", StringComparison.Ordinal)).Split(' ')[3];
        Assert.True(File.Exists(Path.Combine(ToolPackage.Repository, project, Path.GetFileName(project) + ".csproj")));
        Assert.Contains($"COPY --from=build /source/{project}/bin/Release/net10.0 /opt/cchc-lint", lines);
        Assert.Contains("ENTRYPOINT [\"/opt/cchc-lint/cchc-lint\"]", lines);
    }

    public void Dispose() => _work.Dispose();

    private void Prepare(bool isClean)
    {
        _work.Write("du-thao/ke-hoach.md", isClean ? SamplePlans.Clean : SamplePlans.WithoutLead);
        _work.Write(".cchc-lint.yml", "root: true\n");
        Directory.CreateDirectory(_work.PathOf("cong-cu"));
        foreach (var file in Directory.EnumerateFiles(package.Feed)) File.Copy(file, _work.PathOf($"cong-cu/{Path.GetFileName(file)}"));
        // What would be shared between tests: the tool's copy in the user's package folder.
        _environment["NUGET_PACKAGES"] = _work.PathOf(".nuget");
        _environment["GITHUB_PATH"] = _work.PathOf(".github-path");
    }

    private void Install()
    {
        var (code, output) = RunAll(["dotnet tool install CcHc.Lint --tool-path .cong-cu --source cong-cu"]);
        Assert.True(code == 0, output);
    }

    /// <summary>Runs steps one after the other, as a runner does: the first that fails is the last.</summary>
    private (int Code, string Output) RunAll(IEnumerable<string> steps)
    {
        var all = "";
        foreach (var step in steps)
        {
            if (File.Exists(_environment["GITHUB_PATH"])) _environment["PATH"] = $"{File.ReadAllText(_environment["GITHUB_PATH"]).Trim()}:{Environment.GetEnvironmentVariable("PATH")}";
            var (code, output) = ToolPackage.Run(_work.Folder, "bash", ["-eo", "pipefail", "-c", step], _environment);
            all += output;
            if (code != 0) return (code, all);
        }

        return (0, all);
    }

    private static string PathOf(string name) => Path.Combine(ToolPackage.Repository, "examples/pipelines", name);

    private static YamlNode Node(string file, params string[] path)
    {
        var problems = new YamlProblemList();
        YamlNode node = YamlTree.Read(new YamlFile(file, File.ReadAllText(PathOf(file))), problems) ?? throw new InvalidOperationException(string.Join('\n', problems.InOrder()));
        foreach (var name in path) node = ((YamlMap)node).Entries.Single(entry => entry.Key.Value == name).Value;
        return node;
    }

    private static string Value(string file, params string[] path) => ((YamlScalar)Node(file, path)).Value;

    private static List<YamlMap> Steps(string file, params string[] path) => [.. ((YamlList)Node(file, path)).Items.Cast<YamlMap>()];

    private static string? Text(YamlMap step, string name) => (step.Entries.SingleOrDefault(entry => entry.Key.Value == name)?.Value as YamlScalar)?.Value;
}
