using System.Text.Json;
using CcHc.Lint.RulePacks;

namespace CcHc.Lint.Server.Tests.Cli;

/// <summary>The commands that tell what the program knows: explain, rules, lookup.</summary>
public sealed class LookUpCommandsTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("missing-lead-agency")]
    [InlineData("PLAN201")]
    [InlineData("plan201")]
    public void Explain_takes_id_and_code(string rule)
    {
        var outcome = _work.Run("explain", rule);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("cơ quan chủ trì", outcome.Output, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(outcome.Output, _work.Run("explain", rule, "--lang", "en").Output);
    }

    [Fact]
    public void Every_rule_can_be_explained_in_both_languages()
    {
        foreach (var rule in BuiltInRules.All)
        {
            Assert.NotEqual("", _work.Run("explain", rule.Descriptor.Id).Output.Trim());
            Assert.NotEqual("", _work.Run("explain", rule.Descriptor.Code, "--lang", "en").Output.Trim());
        }
    }

    [Fact]
    public void Rules_lists_every_rule_in_text_and_json()
    {
        var text = _work.Run("rules").Output;
        var json = _work.Run("rules", "--format", "json").Json;
        Assert.Equal(BuiltInRules.All.Count, json.GetArrayLength());
        foreach (var rule in json.EnumerateArray())
        {
            Assert.Equal(
                ["id", "code", "pack", "kind", "severity", "title", "source", "preview", "fix", "options"],
                rule.EnumerateObject().Select(property => property.Name));
            Assert.Contains(rule.GetProperty("code").GetString()!, text, StringComparison.Ordinal);
            Assert.Contains(rule.GetProperty("title").GetString()!, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2019-01-01", "in-force")]
    [InlineData("2022-01-10", "superseded")]
    public void Lookup_judges_on_the_day(string asOf, string expected)
    {
        var json = _work.Run("lookup", "30c/NQ-CP", "--as-of", asOf, "--format", "json").Json;
        Assert.Equal(asOf, json.GetProperty("asOf").GetString());
        var entry = Assert.Single(json.GetProperty("instruments").EnumerateArray());
        Assert.Equal("30c/NQ-CP@2011-11-08", entry.GetProperty("identity").GetString());
        Assert.Equal("2011-2020", entry.GetProperty("period").GetString());
        var status = entry.GetProperty("status").GetProperty("status").GetString();
        Assert.Contains(status, expected == "in-force" ? (string[])["in-force", "amended"] : ["superseded", "period-over"]);
    }

    [Theory]
    [InlineData("30c/NQ-CP")]
    [InlineData("30C / NQ–CP")]
    [InlineData("30c/NQ-CP@2011-11-08")]
    public void Lookup_takes_a_symbol_however_it_is_written(string symbol)
    {
        var outcome = _work.Run("lookup", symbol, "--as-of", "2022-01-10");
        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("Nghị quyết 30c/NQ-CP\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Giai đoạn: 2011-2020", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Vào ngày 10/01/2022:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("76/NQ-CP", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Nguồn:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookup_in_English_writes_days_as_programs_do() =>
        Assert.Contains(
            "superseded since 2021-07-15, by Nghị quyết 76/NQ-CP (2021-07-15)",
            _work.Run("lookup", "30c/NQ-CP", "--as-of", "2022-01-10", "--lang", "en").Output, StringComparison.Ordinal);

    [Fact]
    public void Lookup_of_a_day_past_the_registry_says_so() =>
        Assert.Contains("cập nhật đến", _work.Run("lookup", "76/NQ-CP", "--as-of", "2099-01-01").Output, StringComparison.Ordinal);

    [Fact]
    public void Lookup_of_what_is_not_known_is_a_clear_answer()
    {
        var outcome = _work.Run("lookup", "99999/QĐ-KHONG", "--format", "json");
        Assert.Equal(2, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.Contains("99999/QĐ-KHONG", outcome.Error, StringComparison.Ordinal);
    }
}
