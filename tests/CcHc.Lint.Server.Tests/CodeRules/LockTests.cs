namespace CcHc.Lint.Server.Tests.CodeRules;

/// <summary>A lock says which content of the packs runs; another one is a problem, and everything else goes on.</summary>
public class LockTests
{
    private static CodePack Two()
    {
        var pack = new CodePack();
        return pack.Write("goi/mot/rule.yaml", "code: THU201\nkind: phrase\ntitle: a\nmessage: b\nphrases: [rà soát]\n")
            .Write("hai/pack.yaml", "id: hai\nversion: 2.0.0\ntitle: Hai\n").Write("hai/khac/rule.yaml", "code: HAI201\nkind: phrase\ntitle: a\nmessage: b\nphrases: [báo cáo]\n")
            .Write(".cchc-lint.yml", "root: true\npacks: [goi, ./hai/]\nrules: {THU201: error}\n");
    }

    [Fact]
    public void Without_a_lock_all_packs_run()
    {
        using var pack = Two();
        Assert.Equal(["mot: Rà soát", "khac: Báo cáo"], pack.Check().Found);
    }

    [Fact]
    public void A_changed_pack_does_not_run_and_the_others_do()
    {
        using var pack = Two();
        var locked = pack.Run("pack", "lock");
        Assert.Equal((0, true), (locked.Code, locked.Output.Contains("2 gói", StringComparison.Ordinal)));
        var (all, nothing) = pack.Check();
        Assert.Equal(["mot: Rà soát", "khac: Báo cáo"], all);
        Assert.Equal("", nothing);
        pack.Write("goi/mot/rule.vi.md", "đổi");
        var (found, said) = pack.Check();
        Assert.Equal(["khac: Báo cáo"], found);
        Assert.Contains("pack lock", Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(2, pack.Run("check", "k.md").Code);
        pack.Run("pack", "lock", ".");
        Assert.Equal(2, pack.Check().Found.Count);
    }

    [Fact]
    public void A_pack_that_the_lock_does_not_know_is_a_problem()
    {
        using var pack = Two();
        pack.Write(".cchc-lint.yml", "root: true\npacks: [goi]\n").Run("pack", "lock");
        pack.Write(".cchc-lint.yml", "root: true\npacks: [goi, hai]\n");
        Assert.Equal(["mot: Rà soát"], pack.Check().Found);
        Assert.Contains("“hai”", pack.Check().Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("packs: [")]
    [InlineData("version: 2\npacks: []\n")]
    [InlineData("version: 1\npacks:\n- path: goi\n  version: 1.0.0\n  hash: abc\n")]
    public void A_damaged_lock_is_a_problem_and_no_pack_runs(string text)
    {
        using var pack = Two();
        pack.Write(".cchc-lint.lock", text);
        var (found, said) = pack.Check();
        Assert.Empty(found);
        Assert.Contains(".cchc-lint.lock", said, StringComparison.Ordinal);
    }
}
