using System.Text;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks.Tests;

/// <summary>What holds for every built-in rule: names, codes, kinds, both languages and a page with examples.</summary>
public class RuleCatalogueTests
{
    private static readonly Dictionary<string, string> CodePrefixes = new(StringComparer.Ordinal)
    {
        ["plan"] = "PLAN", ["citation"] = "CITE", ["wording"] = "WORD", ["layout"] = "LAYOUT", ["tool"] = "TOOL",
    };

    // The defect kinds that other programs rely on.
    private static readonly HashSet<string> Kinds = new(
        """
        chapter-missing annex-missing numbering-order numbering-duplicate numbering-letter own-date-missing blank-number blank-date content-empty
        area-without-task lead-without-duty lead-missing lead-collective lead-multiple lead-vague lead-misplaced lead-outside-authority
        lead-also-cooperating cooperating-missing product-vague task-incomplete duplicate-task
        deadline-missing deadline-vague deadline-ambiguous deadline-past
        citation-superseded citation-not-yet citation-amended citation-basis-missing citation-rank-order citation-malformed citation-wrong-date
        citation-inconsistent citation-kind-mismatch citation-missing-so citation-no-date citation-no-number citation-no-issuer citation-no-subject
        spelling abbrev-undefined abbrev-late abbrev-redefined abbrev-unused name-inconsistent terminology-outdated content-inconsistent
        content-outdated format not-nfc suppression-unused suppression-without-reason custom agency-former
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    public static TheoryData<string> Rules => [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id)];

    [Fact]
    public void Ids_and_codes_are_unique()
    {
        var rules = BuiltInRules.All.Select(rule => rule.Descriptor).ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(rules.Count, rules.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Id_is_the_class_name_in_kebab_case(string id) => Assert.Equal(Kebab(Rule(id).GetType().Name), id);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Code_lies_in_the_range_of_its_pack(string id)
    {
        var rule = Rule(id).Descriptor;
        Assert.StartsWith(CodePrefixes[rule.Pack], rule.Code, StringComparison.Ordinal);
        var number = rule.Code[CodePrefixes[rule.Pack].Length..];
        Assert.True(number.Length == 3 && number.All(char.IsAsciiDigit) && number[0] != '0', rule.Code);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Kind_is_one_that_other_programs_know(string id) => Assert.Contains(Rule(id).Descriptor.Kind, Kinds);

    // Kinds whose findings say that something is not there.
    private static readonly HashSet<string> Absences = new(StringComparer.Ordinal)
    {
        "chapter-missing", "annex-missing", "own-date-missing", "content-empty", "area-without-task", "lead-without-duty", "citation-basis-missing", "abbrev-unused",
        "abbrev-undefined",
    };

    [Fact]
    public void A_rule_of_absence_needs_the_whole_text() => Assert.Empty(
        BuiltInRules.All.Select(rule => rule.Descriptor).Where(rule => Absences.Contains(rule.Kind) && !rule.NeedsWholeText).Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Title_and_source_stand_in_both_languages(string id)
    {
        var rule = Rule(id).Descriptor;
        Assert.All([rule.Title.Vi, rule.Title.En, rule.Source.Vi, rule.Source.En], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.NotEqual(rule.Title.Vi, rule.Title.En);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Both_pages_have_wrong_and_right_examples(string id)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var page = BuiltInPages.Of(id, language);
            Assert.StartsWith($"# {id} ({Rule(id).Descriptor.Code})\n", page.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Contains(page.Examples, example => example.Kind == "sai");
            Assert.Contains(page.Examples, example => example.Kind == "dung");
        }
    }

    /// <summary>The prose differs, the examples don't: they are Vietnamese plans in both.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Both_pages_have_the_same_examples(string id) =>
        Assert.Equal(
            BuiltInPages.Of(id, "vi").Examples.Select(example => (example.Kind, example.Text, example.AsOf, example.IsDocx)),
            BuiltInPages.Of(id, "en").Examples.Select(example => (example.Kind, example.Text, example.AsOf, example.IsDocx)));

    private static LintRule Rule(string id) => BuiltInRules.All.Single(rule => rule.Descriptor.Id == id);

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsUpper(character) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(character));
        }

        return kebab.ToString();
    }
}
