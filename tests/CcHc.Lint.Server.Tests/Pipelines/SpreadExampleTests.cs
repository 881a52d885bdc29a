using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Server.Tests.Batch;

namespace CcHc.Lint.Server.Tests.Pipelines;

/// <summary>
/// The set-ups that spread an archive over processors and machines: their commands are run as they stand, with the
/// environment that the scheduler would give. The schedulers themselves are not here; GNU parallel is.
/// </summary>
public sealed class SpreadExampleTests : IDisposable
{
    private const int Shards = 5;

    private readonly Workspace _work = new();
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal) { ["CCHC_LINT"] = Path.Combine(AppContext.BaseDirectory, "cchc-lint") };

    public SpreadExampleTests()
    {
        BatchPlans.Write(_work);
        Directory.Move(_work.PathOf("kho"), _work.PathOf("du-thao"));
        _work.Write(".cchc-lint.yml", "root: true\n");
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Parallel()
    {
        // 2: one of the documents is damaged on purpose.
        Run(2, "bash", PathOf("parallel/kiem-tra-song-song.sh"), "du-thao", $"{Shards}");
        AssertIsWhole();
        Assert.Equal(Shards, Directory.GetFiles(_work.PathOf("bao-cao/phan"), "*.jsonl").Length);
    }

    [Fact]
    public void Slurm()
    {
        _environment["SLURM_ARRAY_TASK_COUNT"] = $"{Shards}";
        _environment["SLURM_CPUS_PER_TASK"] = "2";
        for (var task = 1; task <= Shards; task++)
        {
            _environment["SLURM_ARRAY_TASK_ID"] = $"{task}";
            Run(0, "bash", PathOf("slurm/kiem-tra.sbatch"));
        }

        Run(2, "bash", PathOf("slurm/ghep.sbatch"));
        AssertIsWhole();
    }

    [Fact]
    public void Kubernetes()
    {
        var jobs = File.ReadAllText(PathOf("kubernetes/cchc-lint.yaml")).Split("\n---\n");
        Assert.Equal(2, jobs.Length);
        var check = Containers(jobs[0]);
        var count = int.Parse(((YamlScalar)In(Read(jobs[0]), "spec", "completions")).Value);
        _environment["SHARDS"] = ((YamlScalar)In(((YamlList)In(check, "env")).Items[0], "value")).Value;
        Assert.Equal($"{count}", _environment["SHARDS"]);
        for (var index = 0; index < count; index++)
        {
            // Until the last shard is there, merging waits.
            if (index == count - 1) RunContainer(2, jobs[1]);
            Assert.False(File.Exists(_work.PathOf("bao-cao/cchc-lint.json")));
            _environment["JOB_COMPLETION_INDEX"] = $"{index}";
            RunContainer(0, jobs[0]);
        }

        RunContainer(2, jobs[1]);
        AssertIsWhole();
    }

    private void AssertIsWhole()
    {
        Run(2, _environment["CCHC_LINT"], "check", "du-thao", "--no-cache", "--output", "json=mot-lan.json", "--fail-on", "never");
        Assert.Equal(ReportText.WithoutDuration(File.ReadAllText(_work.PathOf("mot-lan.json"))), ReportText.WithoutDuration(File.ReadAllText(_work.PathOf("bao-cao/cchc-lint.json"))));
        Assert.Contains("</html>", File.ReadAllText(_work.PathOf("bao-cao/cchc-lint.html")), StringComparison.Ordinal);
    }

    private void RunContainer(int expected, string job)
    {
        var container = Containers(job);
        var command = ((YamlList)In(container, "command")).Items.Concat(((YamlList)In(container, "args")).Items).Select(item => ((YamlScalar)item).Value).ToArray();
        Run(expected, command[0], command[1..]);
    }

    private void Run(int expected, string program, params string[] arguments)
    {
        var (code, output) = ToolPackage.Run(_work.Folder, program, arguments, _environment);
        Assert.True(code == expected, $"{program} ended with {code}: {output}");
    }

    private static YamlNode Containers(string job) => ((YamlList)In(Read(job), "spec", "template", "spec", "containers")).Items.Single();

    private static YamlMap Read(string text) => YamlTree.Read(new YamlFile("cchc-lint.yaml", text), new YamlProblemList())!;

    private static YamlNode In(YamlNode node, params string[] path)
    {
        foreach (var name in path) node = ((YamlMap)node).Entries.Single(entry => entry.Key.Value == name).Value;
        return node;
    }

    private static string PathOf(string name) => Path.Combine(ToolPackage.Repository, "examples/pipelines", name);
}
