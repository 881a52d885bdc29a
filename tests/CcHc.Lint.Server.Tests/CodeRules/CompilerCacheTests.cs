using System.Diagnostics;

namespace CcHc.Lint.Server.Tests.CodeRules;

/// <summary>
/// The compiler costs a second and 100 MB: it is loaded only where something is compiled. Each run is a process of its
/// own that writes down what it loaded (<see cref="StartupHook"/>).
/// </summary>
public class CompilerCacheTests
{
    [Fact]
    public void A_check_never_loads_the_compiler()
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask).Trusted();
        Assert.DoesNotContain(Loaded(pack, out var output, "check", "k.md"), IsCompiler);
        Assert.Contains("THU101", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_code_rules_neither_these_nor_a_process_are_started()
    {
        using var pack = new CodePack();
        pack.Write("goi/cum-tu/rule.yaml", "code: THU201\nkind: phrase\ntitle: a\nmessage: b\nphrases: [rà soát]\n");
        var loaded = Loaded(pack, out _, "check", "k.md");
        Assert.DoesNotContain(loaded, IsCompiler);
        Assert.DoesNotContain("System.Diagnostics.Process", loaded);
        Assert.Contains("CcHc.Lint.Linting", loaded);
    }

    [Fact]
    public void What_is_in_the_cache_is_not_compiled_again()
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask).Trusted();
        pack.Check();
        var kept = Assert.Single(Directory.GetFiles(pack.CacheFolder));
        var bytes = File.ReadAllBytes(kept);

        // A program that cannot compile: what it runs comes from the cache.
        using (var host = new Linting.CodeRules.CodeRuleHost(pack.Settings with { Program = [] }))
            Assert.Equal(Linting.CodeRules.CodeState.Ready, host.Prepare(Linting.PackTests.PackTester.Read(pack.PathOf("goi")), waits: true).State);
        File.WriteAllBytes(kept, [.. bytes.Take(bytes.Length / 2)]);
        using (var host = new Linting.CodeRules.CodeRuleHost(pack.Settings with { Program = [] }))
            Assert.Equal(Linting.CodeRules.CodeState.Failed, host.Prepare(Linting.PackTests.PackTester.Read(pack.PathOf("goi")), waits: true).State);
        Assert.Single(pack.Check().Found);
        Assert.Equal(bytes, File.ReadAllBytes(kept));
    }

    private static bool IsCompiler(string assembly) => assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || assembly == "CcHc.Lint.CodeRules";

    private static string[] Loaded(CodePack pack, out string output, params string[] args)
    {
        var list = pack.PathOf("da-nap.txt");
        var start = pack.Program(args);
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment["CCHC_LINT_TEST_LOADED"] = list;
        using var process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return File.ReadAllLines(list);
    }
}
