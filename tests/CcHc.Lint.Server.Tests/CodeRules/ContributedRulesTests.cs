using System.Text.Json;

namespace CcHc.Lint.Server.Tests.CodeRules;

/// <summary>Rules of contributed packs are listed, explained and described in reports as the built-in ones.</summary>
public class ContributedRulesTests
{
    private static CodePack Pack() => new CodePack().Rule("moi", CodePack.EveryTask).Write("goi/moi/rule.vi.md", "# moi (THU101)\n\nTrang của quy tắc.\n");

    [Fact]
    public void They_are_listed()
    {
        using var pack = Pack();
        Assert.Contains("THU101", pack.Run("rules").Output, StringComparison.Ordinal);
        Assert.Contains(pack.Run("rules", "--format", "json").Json.EnumerateArray(), rule => rule.GetProperty("code").GetString() == "THU101" && rule.GetProperty("pack").GetString() == "thu");
        pack.Write("khac.yml", "root: true\n");
        Assert.DoesNotContain("THU101", pack.Run("rules", "--config", "khac.yml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_explained()
    {
        using var pack = Pack();
        Assert.Contains("Trang của quy tắc.", pack.Run("explain", "thu101").Output, StringComparison.Ordinal);
        Assert.Contains("Trang của quy tắc.", pack.Run("explain", "moi", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_described_in_SARIF()
    {
        using var pack = Pack().Trusted();
        var run = pack.Run("check", "k.md", "--format", "sarif").Json.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = Assert.Single(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "THU101");
        var described = rules[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("THU101", described.GetProperty("id").GetString());
        Assert.Contains("Trang của quy tắc.", described.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.String, described.GetProperty("shortDescription").GetProperty("text").ValueKind);
    }
}
