using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Pages;

namespace CcHc.Lint.RulePacks.Tests;

/// <summary>Every rule finds what its page marks as wrong, nothing in what the page calls right, and mends as the page shows.</summary>
public class RulePageTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly Lazy<Linter> Linter = new(() => new Linter(BuiltInRegistry.Load(), BuiltInRules.All));

    public static TheoryData<string, string, int> Wrong => Examples("sai");

    public static TheoryData<string, string, int> Right => Examples("dung");

    public static TheoryData<string, string, int> Fixed => Examples("sua");

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Finds_exactly_what_the_page_marks(string rule, string language, int block)
    {
        var example = BuiltInPages.Of(rule, language).Examples[block];
        var document = ExampleDocument.Of(example);
        Assert.Null(document.Problem?.En);
        var found = Findings(rule, document, example);
        Assert.NotEmpty(document.Marked);
        Assert.Equal(Show(document.Text, document.Marked), Show(document.Text, found.Select(finding => finding.Span)));
        foreach (var finding in found)
        {
            foreach (var sentence in new[] { finding.Message.Problem, finding.Message.Reason, finding.Message.Remedy })
            {
                Assert.False(string.IsNullOrWhiteSpace(sentence.Vi) || string.IsNullOrWhiteSpace(sentence.En), "a sentence of the message is empty");
                Assert.DoesNotContain("{", sentence.Vi + sentence.En, StringComparison.Ordinal);
                Assert.DoesNotContain("“”", sentence.Vi + sentence.En, StringComparison.Ordinal);
            }

            Assert.True(finding.Severity <= finding.Rule.Severity, "heavier than the rule's descriptor says");
        }
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void Finds_nothing_in_what_the_page_calls_right(string rule, string language, int block)
    {
        var example = BuiltInPages.Of(rule, language).Examples[block];
        var document = ExampleDocument.Of(example);
        Assert.Null(document.Problem?.En);
        Assert.Equal([], Show(document.Text, Findings(rule, document, example).Select(finding => finding.Span)));
    }

    [Theory]
    [MemberData(nameof(Fixed))]
    public void Mends_as_the_page_shows(string rule, string language, int block)
    {
        var examples = BuiltInPages.Of(rule, language).Examples;
        var before = examples[block - 1];
        Assert.Equal("sai", before.Kind);
        var edits = Findings(rule, ExampleDocument.Of(before), before).Where(finding => finding.Fixes.Count > 0).SelectMany(finding => finding.Fixes[0].Edits)
            .OrderByDescending(edit => edit.Span.Start);
        var text = before.Text;
        foreach (var edit in edits) text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        Assert.Equal(examples[block].Text, text);
    }

    private static TheoryData<string, string, int> Examples(string kind)
    {
        var data = new TheoryData<string, string, int>();
        foreach (var rule in BuiltInRules.All.Select(rule => rule.Descriptor.Id))
        {
            foreach (var language in new[] { "vi", "en" })
            {
                var examples = BuiltInPages.Of(rule, language).Examples;
                for (var i = 0; i < examples.Count; i++)
                {
                    if (examples[i].Kind == kind) data.Add(rule, language, i);
                }
            }
        }

        return data;
    }

    private static List<Finding> Findings(string rule, ExampleDocument document, PageExample example)
    {
        var result = Linter.Value.Lint(document.Document, new LintOptions(example.AsOf, Today));
        Assert.Empty(result.Problems);
        return [.. result.Findings.Where(finding => finding.Rule.Id == rule)];
    }

    private static IEnumerable<string> Show(string text, IEnumerable<TextSpan> spans) =>
        spans.OrderBy(span => span.Start).ThenBy(span => span.End).Select(span => $"{span.Start}-{span.End}: {text[span.Start..span.End]}");
}
