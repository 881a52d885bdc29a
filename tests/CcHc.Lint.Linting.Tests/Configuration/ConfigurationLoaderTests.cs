using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests.Configuration;

public class ConfigurationLoaderTests
{
    private static FindingLevel LevelOf(RuleSelection rules, string id) => rules.Of(id)!.Level;

    [Fact]
    public void Nothing_applies_where_there_is_no_file()
    {
        using var folder = new ConfigFolder();
        Assert.Empty(folder.For("a/b/ke-hoach.md").Layers);
        Assert.Empty(folder.Loader().For(null).Layers);
    }

    [Fact]
    public void The_nearer_file_has_the_last_word_and_root_ends_the_search()
    {
        using var folder = new ConfigFolder();
        folder.Write(".cchc-lint.yml", "rules: {PLAN302: off, PLAN201: off, PLAN202: off}")
            .Write("a/.cchc-lint.yml", "root: true\nrules: {PLAN302: info, PLAN201: info}")
            .Write("a/b/.cchc-lint.yml", "rules: {PLAN302: error}");
        var rules = folder.Rules("a/b/c/ke-hoach.md");
        Assert.Equal(FindingLevel.Error, LevelOf(rules, "vague-deadline"));
        Assert.Equal(FindingLevel.Info, LevelOf(rules, "missing-lead-agency"));
        Assert.Equal(FindingLevel.Warning, LevelOf(rules, "collective-lead-agency"));
        Assert.Equal(folder.PathOf("a/.cchc-lint.yml"), rules.Of("missing-lead-agency")!.LevelPlace!.File);
    }

    [Fact]
    public void What_a_file_extends_lies_beneath_it()
    {
        using var folder = new ConfigFolder();
        folder.Write("chung/.cchc-lint.yml", "rules: {PLAN302: off, PLAN201: off}")
            .Write("a/.cchc-lint.yml", "root: true\nextends: ../chung\nrules: {PLAN302: info}");
        var rules = folder.Rules("a/ke-hoach.md");
        Assert.Empty(folder.Problems("a/ke-hoach.md"));
        Assert.Equal(FindingLevel.Info, LevelOf(rules, "vague-deadline"));
        Assert.Equal(FindingLevel.Off, LevelOf(rules, "missing-lead-agency"));
    }

    [Fact]
    public void A_rule_weighs_more_than_its_pack_in_the_same_file()
    {
        using var folder = new ConfigFolder();
        folder.Write(".cchc-lint.yml", "root: true\nrules: {PLAN302: error, plan: off}");
        Assert.Equal(FindingLevel.Error, LevelOf(folder.Rules("k.md"), "vague-deadline"));
        Assert.Equal(FindingLevel.Off, LevelOf(folder.Rules("k.md"), "missing-lead-agency"));
    }

    [Fact]
    public void The_users_own_file_counts_only_where_no_folder_has_one()
    {
        using var folder = new ConfigFolder();
        folder.Write("user.yml", "rules: {PLAN302: off}").Write("a/.cchc-lint.yml", "root: true\n");
        var loader = folder.Loader(folder.PathOf("user.yml"));
        Assert.Equal(LayerRole.User, Assert.Single(loader.For(folder.PathOf("b/k.md")).Layers).Role);
        Assert.Equal(LayerRole.Nearest, Assert.Single(loader.For(folder.PathOf("a/k.md")).Layers).Role);
        Assert.Empty(loader.For(null).Layers);
    }

    [Fact]
    public void A_given_file_stands_for_all_others()
    {
        using var folder = new ConfigFolder();
        folder.Write("rieng.yml", "rules: {PLAN302: off}").Write(".cchc-lint.yml", "rules: {PLAN302: error}");
        var configuration = folder.Loader(given: folder.PathOf("rieng.yml")).For(folder.PathOf("k.md"));
        Assert.Equal(FindingLevel.Off, LevelOf(configuration.RulesFor(null, ConfigFolder.Plan2022), "vague-deadline"));
    }

    [Theory]
    [InlineData("extends: b.yml", "b.yml", "extends: a.yml", "b.yml:1:10 extends")]
    [InlineData("extends: a.yml", "b.yml", "root: true", "a.yml:1:10 extends")]
    [InlineData("extends: [b.yml, khong-co.yml]", "b.yml", "root: true", "a.yml:1:18 extends")]
    [InlineData("extends: https://example.org/a.yml", "b.yml", "root: true", "a.yml:1:10 extends")]
    [InlineData("registry: khong-co.yml", "b.yml", "root: true", "a.yml:1:11 registry")]
    [InlineData("registry: b.yml", "b.yml", "schema: cchc-registry/1\ninstruments:\n- symbol: 1/KH\n", "b.yml:3:3 instruments[1/KH].kind")]
    public void Each_bad_file_reference_is_named_once(string first, string name, string second, string expected)
    {
        using var folder = new ConfigFolder();
        folder.Write("a.yml", first).Write(name, second);
        var problems = folder.Loader(given: folder.PathOf("a.yml")).For(folder.PathOf("k.md")).Problems
            .Select(problem => $"{Path.GetFileName(problem.Place.File)}:{problem.Place.Line}:{problem.Place.Column} {problem.Field}").ToList();
        Assert.Equal(expected, problems[0]);
        Assert.Equal(problems.Count, problems.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_chain_without_end_is_cut()
    {
        using var folder = new ConfigFolder();
        for (var i = 0; i < 40; i++) folder.Write($"{i}.yml", $"extends: {i + 1}.yml");
        folder.Write("40.yml", "root: true");
        Assert.Single(folder.Loader(given: folder.PathOf("0.yml")).For(folder.PathOf("k.md")).Problems);
    }

    [Fact]
    public void Overrides_apply_by_path_kind_and_period()
    {
        using var folder = new ConfigFolder();
        folder.Write(".cchc-lint.yml", """
            root: true
            overrides:
              - files: ["du-thao/**"]
                rules: {PLAN302: off}
              - kinds: [dispatch]
                rules: {PLAN201: off}
              - periods: [2011-2020]
                rules: {PLAN202: off}
              - files: ["*-cu.md"]
                kinds: [plan]
                rules: {PLAN203: off}
            """);
        bool IsOff(string document, DocumentTraits traits, string rule) => LevelOf(folder.Rules(document, traits), rule) == FindingLevel.Off;
        Assert.True(IsOff("du-thao/2022/k.md", ConfigFolder.Plan2022, "vague-deadline"));
        Assert.False(IsOff("k.md", ConfigFolder.Plan2022, "vague-deadline"));
        Assert.True(IsOff("k.md", new DocumentTraits(PlanDocumentKind.Dispatch, null), "missing-lead-agency"));
        Assert.False(IsOff("k.md", ConfigFolder.Plan2022, "missing-lead-agency"));
        Assert.True(IsOff("k.md", new DocumentTraits(PlanDocumentKind.Plan, "2011-2020"), "collective-lead-agency"));
        Assert.False(IsOff("k.md", new DocumentTraits(PlanDocumentKind.Plan, null), "collective-lead-agency"));
        Assert.True(IsOff("x/k-cu.md", ConfigFolder.Plan2022, "multiple-lead-agencies"));
        Assert.False(IsOff("x/k-cu.md", new DocumentTraits(PlanDocumentKind.Decision, null), "multiple-lead-agencies"));
    }

    [Fact]
    public void A_locked_rule_cannot_be_switched_off_lowered_or_suppressed_further_in()
    {
        using var folder = new ConfigFolder();
        folder.Write("co-quan.yml", "rules: {CITE101: {severity: warning, suppressible: false}}")
            .Write(".cchc-lint.yml", """
                root: true
                extends: co-quan.yml
                rules:
                  CITE101: {severity: off, suppressible: true}
                  citation: off
                overrides:
                  - kinds: [plan]
                    rules: {CITE101: info}
                suppress:
                  - rules: [CITE101]
                    reason: không muốn thấy
                """);
        var setting = folder.Rules("k.md").Of("superseded-citation")!;
        Assert.Equal(FindingLevel.Warning, setting.Level);
        Assert.NotNull(setting.NotSuppressible);
        Assert.Equal([".cchc-lint.yml:4:23 CITE101", ".cchc-lint.yml:4:42 CITE101", ".cchc-lint.yml:8:22 CITE101"], folder.Problems("k.md").Where(text => text.EndsWith(" CITE101", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Where(text => !text.Contains(":10:", StringComparison.Ordinal)));
        Assert.Null(folder.Rules("k.md").SuppressionOf("superseded-citation"));
        Assert.Equal(FindingLevel.Off, LevelOf(folder.Rules("k.md"), "missing-so"));
    }

    [Fact]
    public void A_locked_rule_can_be_raised()
    {
        using var folder = new ConfigFolder();
        folder.Write("co-quan.yml", "rules: {CITE101: {severity: warning, suppressible: false}}")
            .Write(".cchc-lint.yml", "root: true\nextends: co-quan.yml\nrules: {CITE101: error}");
        Assert.Empty(folder.Problems("k.md"));
        Assert.Equal(FindingLevel.Error, LevelOf(folder.Rules("k.md"), "superseded-citation"));
    }
}
