using System.Diagnostics;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;

namespace CcHc.Lint.Server.Tests.CodeRules;

/// <summary>Rules in C# give findings as any other, and what goes wrong in one of them stays there.</summary>
public class RunTests
{
    private static readonly CodeRuleLimits Short = CodeRuleLimits.Default with { RuleTime = TimeSpan.FromSeconds(2), HeapBytes = 200L * 1024 * 1024, ProcessBytes = 500L * 1024 * 1024, Processes = 1 };

    [Fact]
    public void Rules_of_packs_are_measured_as_the_others_are()
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask).Trusted();
        pack.Write("goi/cum-tu/rule.yaml", "code: THU901\nkind: phrase\ntitle: Thử\nmessage: \"“{text}” sai.\"\nphrases: [Rà soát mẫu]\n").Trusted();
        using var host = new CodeRuleHost(pack.Settings);
        var checker = new DocumentChecker(new ConfigurationLoader(null) { Code = new Lazy<CodeRuleHost>(() => host) });
        var options = new LintOptions(null, new DateOnly(2026, 11, 20));
        var path = pack.PathOf("k.md");
        var plan = checker.Read(DocumentReader.ReadText("k.md", CodePack.Plan), path, options);
        var times = checker.Measure([new TimedDocument(plan, path)], options);
        foreach (var rule in (string[])["moi", "cum-tu", "missing-lead-agency"]) Assert.Single(times, time => time.RuleId == rule);
    }

    [Fact]
    public void Findings_have_place_words_severity_and_fix_as_any()
    {
        using var pack = new CodePack();
        pack.Rule("moi", "PlanTask task = default!;\nWhen().Match(() => task);\nThen().Yield(_ => WithFix(Report(task, FactPart.Product, Message.With(\"n\", \"một\", \"one\")), \"Kế hoạch\", true));\n", fields: "severity: info\n").Trusted();
        var finding = Assert.Single(
            pack.Run("check", "k.md", "--format", "json").Json.GetProperty("files")[0].GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("kind").GetString() == "custom");
        Assert.Equal("Báo cáo", finding.GetProperty("text").GetString());
        Assert.Equal(6, finding.GetProperty("line").GetInt32());
        Assert.Equal("info", finding.GetProperty("severity").GetString());
        Assert.StartsWith("“Báo cáo” một sai.", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("Kế hoạch", finding.GetProperty("fixes")[0].GetProperty("edits")[0].GetProperty("newText").GetString());
        pack.Write(".cchc-lint.yml", "root: true\npacks: [goi]\nrules: {moi: error}\n");
        Assert.Contains("\"severity\":\"error\",\"message\":\"“Báo cáo”", pack.Run("check", "k.md", "--format", "jsonl").Output.Replace(" ", "", StringComparison.Ordinal).Replace("“Báocáo”", "“Báo cáo”", StringComparison.Ordinal), StringComparison.Ordinal);
        pack.Write(".cchc-lint.yml", "root: true\npacks: [goi]\nrules: {moi: off}\n");
        Assert.Empty(pack.Check().Found);
    }

    [Fact]
    public void The_registry_of_the_office_and_the_place_of_a_rule_count_there_too()
    {
        using var pack = new CodePack();
        pack.Write("goi/so.yml", "schema: cchc-registry/1\ninstruments:\n- symbol: 21/2020/QĐ-UBND\n  kind: Quyết định\n  issuer: Ủy ban nhân dân tỉnh Sông Thao\n  issued: 2020-06-12\n  title: Quy chế\n  confidence: verified\n")
            .Write("goi/pack.yaml", "id: thu\nversion: 1.0.0\ntitle: Thử\nregistry: [so.yml]\n")
            .Rule("van-ban", "Citation cited = default!;\nWhen().Match(() => cited, c => c.Resolved != null);\nThen().Yield(_ => Report(cited, FactPart.All));\n")
            .Rule("cot", "PlanTask task = default!;\nWhen().Match(() => task);\nThen().Yield(_ => Report(task, FactPart.Task)).Yield(_ => Report(task, FactPart.Product));\n", fields: "where: {columns: [product]}\n")
            .Rule("khac", CodePack.EveryTask, fields: "where: {kinds: [decision]}\n")
            .Write("k.md", CodePack.Plan + "\nThực hiện Quyết định số 21/2020/QĐ-UBND ngày 12/6/2020.\n").Trusted();
        var (found, said) = pack.Check();
        Assert.Equal("", said);
        Assert.Equal(["cot: Báo cáo", "van-ban: Quyết định số 21/2020/QĐ-UBND"], found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("lap", "while (true) { }", "chạy quá 2 giây")]
    [InlineData("ngu", "System.Threading.Thread.Sleep(-1); return true;", "chạy quá 2 giây")]
    [InlineData("nem", "string? s = null; return s!.Length > 0;", "NullReferenceException")]
    [InlineData("tran", "return Deep(1) > 0; static int Deep(int i) => Deep(i + 1) + Deep(i + 2);", "tràn ngăn xếp")]
    [InlineData("nho", "var all = new List<byte[]>(); while (true) all.Add(new byte[10_000_000]);", "bộ nhớ")]
    [InlineData("nho-ngoai", "while (true) { var p = System.Runtime.InteropServices.Marshal.AllocHGlobal(20_000_000); for (var i = 0; i < 20_000_000; i += 4096) System.Runtime.InteropServices.Marshal.WriteByte(p, i, 1); }", "bộ nhớ")]
    [InlineData("thoat", "Environment.Exit(0); return true;", "dừng đột ngột")]
    [InlineData("chet", "Environment.FailFast(\"x\"); return true;", "dừng đột ngột")]
    [InlineData("noi-leo", "using var o = new System.IO.FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle((nint)1, false), System.IO.FileAccess.Write); o.Write([5, 0, 0, 0, 65, 65, 65, 65, 65]); o.Flush(); return true;", "không đọc được")]
    [InlineData("noi-dai", "using var o = new System.IO.FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle((nint)1, false), System.IO.FileAccess.Write); o.Write([255, 255, 255, 127]); o.Flush(); System.Threading.Thread.Sleep(-1); return true;", "quá lớn")]
    public void A_rule_that_goes_wrong_is_named_and_the_others_run(string id, string statement, string why)
    {
        using var pack = new CodePack { Limits = Short };
        pack.Rule("a-truoc", CodePack.EveryTask).Condition(id, statement).Rule("z-sau", CodePack.EveryTask).Trusted();
        var (found, said) = pack.Check();
        Assert.Equal(["a-truoc: Rà soát mẫu", "z-sau: Rà soát mẫu"], found.Order(StringComparer.Ordinal));
        var line = Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($" {id} ", line, StringComparison.Ordinal);
        Assert.Contains(why, line, StringComparison.Ordinal);
        if (id == "nem") Assert.Contains("nem/rule.csx:6", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("throw new InvalidOperationException(\"hỏng\");", "hỏng (dinh-nghia/rule.csx:1)")]
    [InlineData("while (true) { }", "chạy quá 2 giây")]
    public void A_rule_that_cannot_be_defined_is_named(string text, string why)
    {
        using var pack = new CodePack { Limits = Short };
        pack.Rule("dinh-nghia", text).Rule("z-sau", CodePack.EveryTask).Trusted();
        var (found, said) = pack.Check();
        Assert.Equal(["z-sau: Rà soát mẫu"], found);
        Assert.Contains(why, Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_is_cut_off()
    {
        using var pack = new CodePack();
        pack.Rule("lut", "PlanTask task = default!;\nint n = 0;\nWhen().Match(() => task).Query(() => n, q => q.Match<PlanTask>().SelectMany(t => Enumerable.Range(0, 1200)));\nThen().Yield(_ => Report(task, FactPart.Task, Message.With(\"n\", n.ToString())));\n").Trusted();
        var (found, said) = pack.Check();
        Assert.Equal(1000, found.Count);
        Assert.Contains("hơn 1000 phát hiện", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_cut_off_again_and_again_is_left_out_and_each_document_says_so()
    {
        using var pack = new CodePack { Limits = Short };
        pack.Condition("lap", "while (true) { }").Rule("z-sau", CodePack.EveryTask).Trusted();
        for (var i = 0; i < 5; i++) pack.Write($"nhieu/k{i}.md", CodePack.Plan);
        var outcome = pack.Run("check", "nhieu");
        Assert.Equal(5, outcome.Output.Split('\n').Count(line => line.Contains(" lap ", StringComparison.Ordinal) && line.Contains("Vấn đề", StringComparison.Ordinal)));
        Assert.Equal(2, outcome.Output.Split('\n').Count(line => line.Contains("chạy quá", StringComparison.Ordinal)));
        Assert.Equal(5, outcome.Output.Split('\n').Count(line => line.EndsWith(" z-sau", StringComparison.Ordinal)));
    }

    [Fact]
    public void Errors_of_the_compiler_are_problems_of_the_script_and_the_others_run()
    {
        using var pack = new CodePack();
        pack.Rule("hong", "PlanTask task = default!;\nWhen().Match(() => task, t => t.Taks == \"\");\n").Rule("z-sau", CodePack.EveryTask).Trusted();
        var outcome = pack.Run("check", "k.md");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("goi/hong/rule.csx", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Dòng 2, cột 33", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("z-sau", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_environment_of_the_user_does_not_reach_the_code()
    {
        using var pack = new CodePack();
        Environment.SetEnvironmentVariable("CCHC_LINT_TEST_SECRET", "x");
        pack.Condition("bien", "throw new Exception(string.Join(',', Environment.GetEnvironmentVariables().Keys.Cast<string>().Order()));").Trusted();
        var said = pack.Check().Said;
        Assert.Contains("DOTNET_GCHeapHardLimit", said, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", said, StringComparison.Ordinal);
        Assert.DoesNotContain("HOME", said, StringComparison.Ordinal);
    }

    [Fact]
    public void One_process_serves_many_documents()
    {
        using var pack = new CodePack { Limits = Short };
        pack.Condition("dem", "throw new Exception(\"tiến trình \" + Environment.ProcessId);").Trusted();
        for (var i = 0; i < 6; i++) pack.Write($"nhieu/k{i}.md", CodePack.Plan);
        var said = pack.Run("check", "nhieu").Output.Split('\n').Where(line => line.Contains("tiến trình", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, said.Count);
        Assert.Single(said.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void The_process_ends_with_the_program_whatever_a_rule_is_doing()
    {
        using var pack = new CodePack();
        pack.Condition("lap", $"System.IO.File.WriteAllText(@\"{pack.PathOf("so.tmp")}\", $\"{{Environment.ProcessId}}\"); System.IO.File.Move(@\"{pack.PathOf("so.tmp")}\", @\"{pack.PathOf("so")}\"); System.Threading.Thread.Sleep(-1); return true;").Trusted();
        using var program = Process.Start(pack.Program("check", "k.md"))!;
        SpinWait.SpinUntil(() => File.Exists(pack.PathOf("so")), TimeSpan.FromMinutes(2));
        using var child = Process.GetProcessById(int.Parse(File.ReadAllText(pack.PathOf("so"))));
        program.Kill();
        Assert.True(child.WaitForExit(TimeSpan.FromMinutes(2)));
    }

    [Fact]
    public void Pack_test_runs_code_and_new_code_passes_at_once()
    {
        using var pack = new CodePack();
        Assert.Equal(0, pack.Run("pack", "new", "moi", "--kind", "code").Code);
        var untrusted = pack.Run("pack", "test", "moi");
        Assert.Equal(2, untrusted.Code);
        Assert.Contains("pack trust", untrusted.Output, StringComparison.Ordinal);
        Assert.Equal(0, pack.Run("pack", "trust", "moi", "--yes").Code);
        var tested = pack.Run("pack", "test", "moi");
        Assert.True(tested.Code == 0, tested.Output);
        pack.Write("moi/quy-tac-dau-tien/rule.csx", "When();\n").Run("pack", "trust", "moi", "--yes");
        var broken = pack.Run("pack", "test", "moi");
        Assert.NotEqual(0, broken.Code);
        Assert.Contains("✗", broken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_pack_holds()
    {
        using var pack = new CodePack();
        var example = Path.Combine(Lsp.LspRepository.Root, "examples", "goi-luat-rieng");
        Assert.Equal(0, pack.Run("pack", "trust", example, "--yes").Code);
        var tested = pack.Run("pack", "test", example);
        Assert.True(tested.Code == 0, tested.Output);
        Assert.Contains("✓ SNV104", tested.Output, StringComparison.Ordinal);
    }
}
