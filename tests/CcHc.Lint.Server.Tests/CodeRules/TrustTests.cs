namespace CcHc.Lint.Server.Tests.CodeRules;

/// <summary>Code runs only where the user trusts exactly this content, and trust is kept outside of what is trusted.</summary>
public class TrustTests
{
    [Fact]
    public void Without_trust_nothing_runs_and_one_notice_names_the_command()
    {
        using var pack = new CodePack();
        pack.Condition("dau", $"System.IO.File.WriteAllText(@\"{pack.PathOf("dau")}\", \"\"); return true;").Write("k2.md", CodePack.Plan);
        var outcome = pack.Run("check", "k.md", "k2.md");
        Assert.Single(outcome.Output.Split('\n'), line => line.Contains("pack trust", StringComparison.Ordinal));
        Assert.DoesNotContain("Bỏ qua", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Code);
        Assert.False(File.Exists(pack.PathOf("dau")));
        Assert.False(Directory.Exists(pack.CacheFolder));
    }

    [Fact]
    public void Trust_shows_the_files_and_holds_for_this_content_only()
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask).Rule("khac", CodePack.EveryTask);
        var shown = pack.Run("pack", "trust", "goi");
        Assert.Equal(2, shown.Code);
        Assert.Contains("C#", shown.Output, StringComparison.Ordinal);
        Assert.Contains("moi/rule.csx", shown.Output, StringComparison.Ordinal);
        Assert.Contains("--yes", shown.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(pack.TrustFile));

        pack.Trusted();
        var (found, said) = pack.Check();
        Assert.Equal(["khac: Rà soát mẫu", "moi: Rà soát mẫu"], found.Order(StringComparer.Ordinal));
        Assert.Equal("", said);
        pack.Write("goi/moi/rule.vi.md", "x");
        Assert.Contains("pack trust", pack.Check().Said, StringComparison.Ordinal);
        Assert.Empty(pack.Check().Found);
    }

    [Theory]
    [InlineData("c\n", 0)]
    [InlineData("k\n", 2)]
    [InlineData("", 2)]
    public void On_a_terminal_somebody_is_asked(string answer, int code)
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask);
        Assert.Equal(code, pack.RunWith(answer, isTerminal: true, "pack", "trust", "goi").Code);
        Assert.Equal(code == 0, File.Exists(pack.TrustFile));
    }

    [Fact]
    public void Trust_is_listed_and_taken_back()
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask).Trusted();
        Assert.Contains("thu 1.0.0", pack.Run("pack", "trust", "--list").Output, StringComparison.Ordinal);
        Assert.Equal(0, pack.Run("pack", "trust", "goi", "--remove").Code);
        Assert.Contains("pack trust", pack.Check().Said, StringComparison.Ordinal);
        Assert.Equal(2, pack.Run("pack", "trust", "goi", "--remove").Code);
    }

    [Fact]
    public void A_damaged_list_trusts_nothing_and_says_so()
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask).Trusted().Write("nguoi-dung/cchc-lint/trusted-packs.json", "{\"packs\": [{\"hash\": 1}]}");
        var (found, said) = pack.Check();
        Assert.Empty(found);
        Assert.Contains("bị hỏng", said, StringComparison.Ordinal);
        Assert.Equal(2, pack.Run("pack", "trust", "goi", "--yes").Code);
    }

    [Fact]
    public void A_pack_without_code_needs_no_trust()
    {
        using var pack = new CodePack();
        pack.Write("goi/cum-tu/rule.yaml", "code: THU201\nkind: phrase\ntitle: a\nmessage: b\nphrases: [rà soát]\n");
        Assert.Contains("không cần tin cậy", pack.Run("pack", "trust", "goi").Output, StringComparison.Ordinal);
        Assert.Single(pack.Check().Found);
    }

    [Fact]
    public void A_comment_that_suppresses_an_untrusted_rule_is_not_called_unused()
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask).Write("k.md", CodePack.Plan.Replace("| STT", "<!-- cchc-lint-disable THU101 -- đã duyệt -->\n\n| STT", StringComparison.Ordinal));
        Assert.DoesNotContain("TOOL1", pack.Run("check", "k.md").Output, StringComparison.Ordinal);
        Assert.Empty(pack.Trusted().Check().Found);
    }
}
