using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks.Tests.Options;

/// <summary>The pages document the options that there are, and the index lists the rules that there are.</summary>
public class OptionPageTests
{
    private static readonly Lazy<Linter> Linter = new(() => new Linter(BuiltInRegistry.Load(), BuiltInRules.All));

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var rule in BuiltInRules.All)
            {
                data.Add(rule.Descriptor.Id, "vi");
                data.Add(rule.Descriptor.Id, "en");
            }

            return data;
        }
    }

    public static TheoryData<string> Rules => [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_documents_the_options_as_they_are_declared(string id, string language)
    {
        var rule = Rule(id);
        var page = BuiltInPages.Of(id, language).Text.ReplaceLineEndings("\n");
        var start = page.IndexOf(OptionsSection.Heading(language) + "\n", StringComparison.Ordinal);
        var end = start < 0 ? -1 : page.IndexOf("\n## ", start, StringComparison.Ordinal);
        var section = start < 0 ? "" : end < 0 ? page[start..] : page[start..end];
        var expected = OptionsSection.Of(rule, language);
        Assert.True(section == expected, $"The section on options of rules/{rule.Descriptor.Pack}/{id}/rule.{language}.md must be:\n\n{expected}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Options_are_told_in_both_languages_with_an_example_other_than_the_default(string id)
    {
        foreach (var option in RuleOptions.Of(Rule(id)).SelectMany(option => option.Leaves))
        {
            Assert.All([option.Help.Vi, option.Help.En], help => Assert.EndsWith(".", help, StringComparison.Ordinal));
            Assert.NotEqual("", option.Example);
            Assert.NotEqual(option.DefaultText, option.Example);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Defaults_are_allowed_values(string id)
    {
        if (Rule(id).OptionsType is { } type) Assert.Empty(RuleOptions.Problems(Activator.CreateInstance(type)!));
    }

    /// <summary>The index says of a rule that it mends where its page shows how.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_with_fixes_shows_one_on_its_page(string id)
    {
        var findings = BuiltInPages.Of(id, "vi").Examples.Where(example => example.Kind == "sai").SelectMany(example => Linter.Value
            .Lint(ExampleDocument.Of(example).Document, new LintOptions(example.AsOf, new DateOnly(2026, 11, 20))).Findings);
        Assert.Equal(RuleIndex.HasFix(Rule(id).Descriptor), findings.Any(finding => finding.Rule.Id == id && finding.Fixes.Count > 0));
    }

    [Fact]
    public void The_index_is_up_to_date()
    {
        var file = File.ReadAllText(Path.Combine(Root(), "rules", "INDEX.md")).ReplaceLineEndings("\n");
        Assert.True(
            file == RuleIndex.Markdown(),
            "rules/INDEX.md is stale. Run: dotnet run --project server/CcHc.Lint.Server -c Release -- rules --format markdown > rules/INDEX.md");
    }

    [Fact]
    public void The_index_links_pages_that_exist()
    {
        foreach (var rule in BuiltInRules.All.Select(rule => rule.Descriptor))
        {
            foreach (var language in new[] { "vi", "en" })
            {
                var page = $"{rule.Pack}/{rule.Id}/rule.{language}.md";
                Assert.Contains($"({page})", RuleIndex.Markdown(), StringComparison.Ordinal);
                Assert.True(File.Exists(Path.Combine(Root(), "rules", page)), page);
            }
        }
    }

    private static LintRule Rule(string id) => BuiltInRules.All.Single(rule => rule.Descriptor.Id == id);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CcHc.Lint.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no solution above");
        return folder;
    }
}
