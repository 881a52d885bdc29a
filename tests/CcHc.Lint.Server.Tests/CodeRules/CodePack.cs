using System.Diagnostics;
using System.Text;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Server.Cli;

namespace CcHc.Lint.Server.Tests.CodeRules;

/// <summary>A pack with rules in C#, a document to check, and a user's own folders for trust and for compiled packs.</summary>
public sealed class CodePack : IDisposable
{
    public const string Plan =
        "KẾ HOẠCH\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2024\n\n"
        + "| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|---|\n"
        + "| 1 | Rà soát mẫu | Báo cáo | Sở Nội vụ | Sở Y tế | Quý II/2024 |\n";

    /// <summary>A rule that points at every task.</summary>
    public const string EveryTask = "PlanTask task = default!;\nWhen().Match(() => task, t => t.Task.Length > 3);\nThen().Yield(_ => Report(task, FactPart.Task));\n";

    private readonly Workspace _workspace = new();
    private int _codes = 100;

    public CodePack()
    {
        Write("goi/pack.yaml", "id: thu\nversion: 1.0.0\ntitle: Thử\n");
        Write(".cchc-lint.yml", "root: true\npacks: [goi]\n");
        Write("k.md", Plan);
    }

    public string Folder => _workspace.Folder;

    public string TrustFile => PathOf("nguoi-dung/cchc-lint/trusted-packs.json");

    public string CacheFolder => PathOf("bo-nho-dem/cchc-lint/code-rules");

    /// <summary>Short limits, for rules that are to run into them.</summary>
    public CodeRuleLimits Limits { get; init; } = CodeRuleLimits.Default;

    internal CodeRuleSettings Settings => new([Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "cchc-lint.exe" : "cchc-lint")], TrustFile, CacheFolder) { Limits = Limits };

    /// <summary>The program in a process of its own, as this user.</summary>
    public ProcessStartInfo Program(params string[] args)
    {
        var start = new ProcessStartInfo(Settings.Program[0]) { WorkingDirectory = Folder, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in args) start.ArgumentList.Add(argument);
        start.Environment["XDG_CONFIG_HOME"] = PathOf("nguoi-dung");
        start.Environment["XDG_CACHE_HOME"] = PathOf("bo-nho-dem");
        return start;
    }

    public string PathOf(string name) => _workspace.PathOf(name);

    public CodePack Write(string name, string text)
    {
        _workspace.Write(name, text);
        return this;
    }

    public CodePack Rule(string id, string text, string file = "rule.csx", string fields = "") =>
        Write($"goi/{id}/rule.yaml", $"code: THU{++_codes}\nkind: code\ntitle: Thử\nmessage: \"“{{text}}” {{n}} sai.\"\n{fields}").Write($"goi/{id}/{file}", text);

    /// <summary>A rule whose condition is a statement, run once for each task.</summary>
    public CodePack Condition(string id, string statement) =>
        Rule(id, $"PlanTask task = default!;\nWhen().Match(() => task, t => Run(t));\nThen().Yield(_ => Report(task, FactPart.Task));\nstatic bool Run(PlanTask task)\n{{\n{statement}\n}}\n");

    public CodePack Trusted()
    {
        Assert.Equal(0, Run("pack", "trust", "goi", "--yes").Code);
        return this;
    }

    public RunOutcome Run(params string[] args) => RunWith("", isTerminal: false, args);

    public RunOutcome RunWith(string input, bool isTerminal, params string[] args) => Workspace.RunWith(
        new CliEnvironment { Today = new DateOnly(2026, 11, 20), WorkingFolder = Folder, IsInputTerminal = isTerminal, CodeRules = () => Settings }, input, [.. args.Select(argument => args[0] == "check" && Path.Exists(PathOf(argument)) ? PathOf(argument) : argument)]);

    /// <summary>The pack's findings in the document, "rule: words", and what was said beside them.</summary>
    public (IReadOnlyList<string> Found, string Said) Check(params string[] more)
    {
        var files = Run(["check", "k.md", "--format", "json", .. more]).Json.GetProperty("files").EnumerateArray().ToList();
        var said = new StringBuilder();
        foreach (var file in files)
        {
            foreach (var kind in (string[])["problems", "notices"])
            {
                foreach (var entry in file.GetProperty(kind).EnumerateArray()) said.Append(file.GetProperty("file").GetString()).Append(": ").Append(entry.GetProperty("message").GetString()).Append('\n');
            }
        }

        var found = files.SelectMany(file => file.GetProperty("findings").EnumerateArray()).Where(finding => finding.GetProperty("kind").GetString() == "custom");
        return ([.. found.Select(finding => $"{finding.GetProperty("rule").GetString()}: {finding.GetProperty("text").GetString()}")], said.ToString());
    }

    public void Dispose() => _workspace.Dispose();
}
