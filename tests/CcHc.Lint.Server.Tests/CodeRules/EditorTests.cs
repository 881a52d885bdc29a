using System.Text.Json.Nodes;
using CcHc.Lint.Server.Tests.Lsp;

namespace CcHc.Lint.Server.Tests.CodeRules;

/// <summary>In an editor nothing waits for code, and without trust in the folder none is loaded.</summary>
public class EditorTests
{
    private static bool Has(JsonArray diagnostics, string code) => diagnostics.Any(item => (string)item!["code"]! == code);

    [Fact]
    public async Task Findings_of_code_follow_the_others_for_the_same_version()
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask).Trusted();
        await using var client = new LspTestClient(code: pack.Settings);
        await client.InitialiseAsync(options: """{"trusted":true}""");
        var uri = new Uri(pack.PathOf("k.md")).AbsoluteUri;
        client.Open(uri, CodePack.Plan);
        var first = await client.DiagnosticsAsync(uri, 1);
        Assert.NotEmpty(first);
        Assert.False(Has(first, "THU101"), "the first compilation stands in front of the other rules");
        var later = await client.DiagnosticsAsync(uri, 1, found => Has(found, "THU101"));
        Assert.Equal(first.Count + 1, later.Count);
        client.Change(uri, 2, LspPlans.Replace(LspPlans.RangeOf(CodePack.Plan, "Rà soát mẫu"), "Rà soát biểu mẫu"));
        await client.DiagnosticsAsync(uri, 2, found => Has(found, "THU101"));
    }

    [Theory]
    [InlineData("""{"trusted":false}""")]
    [InlineData("{}")]
    public async Task In_a_folder_without_trust_no_code_is_loaded_whatever_the_list_says(string options)
    {
        using var pack = new CodePack();
        pack.Condition("dau", $"System.IO.File.WriteAllText(@\"{pack.PathOf("dau")}\", \"\"); return true;").Trusted();
        var clock = new ManualClock();
        await using var client = new LspTestClient(clock, code: pack.Settings);
        await client.InitialiseAsync(options: options);
        var uri = new Uri(pack.PathOf("k.md")).AbsoluteUri;
        client.Open(uri, CodePack.Plan);
        await client.DiagnosticsAsync(uri, 1);
        var told = await client.WaitAsync(message => (string?)message["method"] == "window/showMessage");
        Assert.Contains("chưa được tin cậy", (string)told["params"]!["message"]!, StringComparison.Ordinal);
        File.AppendAllText(pack.TrustFile, "\n");
        clock.Advance(TimeSpan.FromMinutes(1));
        client.Change(uri, 2, LspPlans.Insert(new JsonObject { ["line"] = 0, ["character"] = 0 }, "\n"));
        await client.DiagnosticsAsync(uri, 2);
        Assert.False(Directory.Exists(pack.CacheFolder));
        Assert.False(File.Exists(pack.PathOf("dau")));
    }

    [Fact]
    public async Task A_pack_that_is_trusted_meanwhile_works_without_a_reload()
    {
        using var pack = new CodePack();
        pack.Rule("moi", CodePack.EveryTask);
        var clock = new ManualClock();
        await using var client = new LspTestClient(clock, code: pack.Settings);
        await client.InitialiseAsync(options: """{"trusted":true}""");
        var uri = new Uri(pack.PathOf("k.md")).AbsoluteUri;
        client.Open(uri, CodePack.Plan);
        await client.WaitAsync(message => (string?)message["method"] == "window/showMessage");
        Assert.False(Has(await client.DiagnosticsAsync(uri, 1), "THU101"));

        pack.Trusted();
        clock.Advance(TimeSpan.FromMinutes(1));
        await client.DiagnosticsAsync(uri, 1, found => Has(found, "THU101"));
    }

    [Fact]
    public async Task Errors_of_the_compiler_show_in_the_script()
    {
        using var pack = new CodePack();
        pack.Rule("hong", "PlanTask task = default!;\nWhen().Match(() => task, t => t.Taks == \"\");\n").Trusted();
        await using var client = new LspTestClient(code: pack.Settings);
        await client.InitialiseAsync(options: """{"trusted":true}""");
        var uri = new Uri(pack.PathOf("k.md")).AbsoluteUri;
        client.Open(uri, CodePack.Plan);
        var shown = await client.DiagnosticsAsync(new Uri(pack.PathOf("goi/hong/rule.csx")).AbsoluteUri, null, found => found.Count > 0);
        Assert.Equal((1, 32), ((int)shown[0]!["range"]!["start"]!["line"]!, (int)shown[0]!["range"]!["start"]!["character"]!));
    }
}
