using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests.Configuration;

public class ConfigurationReaderTests
{
    private static ConfigurationFile Read(string text) =>
        ConfigurationReader.Read("/x/.cchc-lint.yml", text, RuleCatalogue.BuiltIn, BuiltInRegistry.Load().Structure);

    [Fact]
    public void Reads_every_field()
    {
        var file = Read("""
            root: true
            extends: [../a.yml, b.yml]
            preview: true
            as-of: 2022-01-15
            language: en
            packs: [goi-rieng]
            registry: so-dang-ky.yml
            rules:
              PLAN302:
                severity: error
                suppressible: false
                levels: {continuous: off}
              plan.multiple-lead-agencies: {most-leads: 3}
              wording: off
            overrides:
              - files: ["du-thao/**"]
                kinds: [plan]
                periods: [2021-2030]
                rules: {CITE101: warning}
            suppress:
              - files: ["luu-tru/**"]
                rules: [WORD101, plan]
                reason: văn bản cũ
            """);
        Assert.Empty(file.Problems);
        var content = file.Content;
        Assert.True(content.Root);
        Assert.Equal(["../a.yml", "b.yml"], content.Extends.Select(text => text.Value));
        Assert.Equal(new DateOnly(2022, 1, 15), content.AsOf!.Value);
        Assert.Equal("en", content.Language!.Value);
        Assert.Equal(["goi-rieng"], content.Packs.Select(text => text.Value));
        Assert.Equal(["so-dang-ky.yml"], content.Registry.Select(text => text.Value));
        var vague = content.Rules[0];
        Assert.Equal(["vague-deadline"], vague.RuleIds);
        Assert.Equal(FindingLevel.Error, vague.Severity!.Value);
        Assert.False(vague.Suppressible!.Value);
        Assert.Equal(("levels.continuous", (object)FindingLevel.Off), (vague.Options[0].Option.Name, vague.Options[0].Value));
        Assert.Equal(3, content.Rules[1].Options[0].Value);
        Assert.True(content.Rules[2].IsPack);
        Assert.Equal(new ConfigurationPlace("/x/.cchc-lint.yml", 16, 5), content.Overrides[0].Place);
        Assert.Equal("văn bản cũ", content.Suppress[0].Reason);
        Assert.Contains("missing-lead-agency", content.Suppress[0].RuleIds);
    }

    /// <summary>Each mistake is named at its line and column, once, with what was probably meant.</summary>
    [Theory]
    [InlineData("rulez:\n  PLAN302: off", 1, 1, "rulez", "rules")]
    [InlineData("rules:\n  PLAN3O2: off", 2, 3, "rules.PLAN3O2", "PLAN302")]
    [InlineData("rules:\n  missing-lead-agncy: off", 2, 3, "rules.missing-lead-agncy", "missing-lead-agency")]
    [InlineData("rules:\n  PLAN302: warn", 2, 12, "rules.PLAN302", "warning")]
    [InlineData("rules:\n  PLAN302: {severty: error}", 2, 13, "rules.PLAN302.severty", "severity")]
    [InlineData("rules:\n  PLAN302:\n    levels: {continuos: off}", 3, 14, "rules.PLAN302.levels.continuos", "continuous")]
    [InlineData("rules:\n  multiple-lead-agencies: {most-leads: nhiều}", 2, 40, "rules.multiple-lead-agencies.most-leads", "1–20")]
    [InlineData("rules:\n  multiple-lead-agencies: {most-leads: 99}", 2, 40, "rules.multiple-lead-agencies.most-leads", "1–20")]
    [InlineData("rules:\n  undefined-abbreviation: {known: DVCTT}", 2, 35, "rules.undefined-abbreviation.known", "[a, b]")]
    [InlineData("rules:\n  PLAN302: {suppressible: maybe}", 2, 27, "rules.PLAN302.suppressible", "true")]
    [InlineData("rules: [PLAN302]", 1, 8, "rules", "quy tắc: mức")]
    [InlineData("rules:\n  plan: {levels: {continuous: off}}", 2, 10, "rules.plan.levels", "severity")]
    [InlineData("root: yes", 1, 7, "root", "true")]
    [InlineData("language: vn", 1, 11, "language", "vi")]
    [InlineData("as-of: 15/01/2022", 1, 8, "as-of", "2021-07-15")]
    [InlineData("overrides:\n  - rules: {PLAN302: off}", 2, 5, "overrides[0]", "files")]
    [InlineData("overrides:\n  - kinds: [plan]", 2, 5, "overrides[0].rules", "rules")]
    [InlineData("overrides:\n  - kinds: [pln]\n    rules: {PLAN302: off}", 2, 13, "overrides[0].kinds", "plan")]
    [InlineData("overrides:\n  - chapters: [muc-tiu]\n    rules: {PLAN302: off}", 2, 16, "overrides[0].chapters", "muc-tieu")]
    [InlineData("overrides:\n  - chapters: [muc-tieu]\n    rules: {PLAN302: {levels: {continuous: off}}}", 3, 23, "overrides[0].rules.PLAN302.levels", "severity")]
    [InlineData("suppress:\n  - rules: [PLAN302]", 2, 5, "suppress[0].reason", "bắt buộc")]
    [InlineData("suppress:\n  - rules: [PLAN3]\n    reason: cũ", 2, 12, "suppress[0].rules.PLAN3", "cchc-lint rules")]
    [InlineData("rules:\n\tPLAN302: off", 2, 1, "", "Tab")]
    [InlineData("rules: {PLAN201: &x off}", 1, 18, "", "neo")]
    [InlineData("rules:\n  PLAN302: off\n  PLAN302: info", 3, 3, "", "hai lần")]
    [InlineData("- a\n- b", 1, 1, "", "tên: giá trị")]
    [InlineData("", 1, 1, "", "rỗng")]
    public void Names_each_mistake_at_its_place(string text, int line, int column, string field, string says)
    {
        var problem = Assert.Single(Read(text).Problems);
        Assert.Equal((line, column, field), (problem.Place.Line, problem.Place.Column, problem.Field));
        Assert.Contains(says, problem.Message.Vi, StringComparison.Ordinal);
        Assert.NotEqual(problem.Message.Vi, problem.Message.En);
    }

    [Fact]
    public void What_is_sound_beside_a_mistake_still_counts()
    {
        var file = Read("preview: true\nrulez: {}\nrules:\n  PLAN302: warn\n  PLAN201: off\n");
        Assert.Equal(2, file.Problems.Count);
        Assert.True(file.Content.Preview!.Value);
        Assert.Equal("PLAN201", Assert.Single(file.Content.Rules, rule => rule.Severity is not null).Selector);
    }

    [Fact]
    public void An_override_with_a_misread_condition_is_left_out_whole()
    {
        var file = Read("overrides:\n  - kinds: [pln]\n    rules: {PLAN302: off}\n");
        Assert.Empty(file.Content.Overrides[0].Rules);
    }

    /// <summary>Ten megabytes, ten thousand levels and a million values each give one problem, at once.</summary>
    [Fact]
    public void Hostile_sizes_give_one_problem_each()
    {
        Assert.Single(Read("rules:\n" + new string(' ', 10 * 1024 * 1024)).Problems);
        Assert.Single(Read(new string('[', 10_000)).Problems);
        Assert.Single(Read("packs: [" + string.Concat(Enumerable.Repeat("a,", 100_000)) + "]").Problems);
        Assert.Single(Read("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n").Problems);
    }
}
