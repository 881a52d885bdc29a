using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Pages;

namespace CcHc.Lint.Linting.PackTests;

/// <summary>Runs the examples of a rule's page: every wrong block gives findings at exactly its marks, every right one none, every fixed one is what the fix makes.</summary>
public static class PageTest
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>The failures; empty where the page holds.</summary>
    /// <param name="rule">Id of the rule.</param>
    /// <param name="name">Name of the page, for failures.</param>
    /// <param name="text">The page, or null where there is none.</param>
    public static IReadOnlyList<PageFailure> Run(string rule, string name, string? text, Func<Document, LintOptions, LintResult> check)
    {
        if (text is null) return [new PageFailure(name, 1, new LocalizedText("Thiếu trang tài liệu này.", "This page is missing."))];
        try
        {
            return Run(rule, name, RulePage.Parse(text), check);
        }
        catch (PageFormatException broken)
        {
            return [new PageFailure(name, broken.Line, new LocalizedText($"Trang không đọc được: {broken.Reason.Vi}", $"The page cannot be read: {broken.Reason.En}"))];
        }
    }

    private static List<PageFailure> Run(string rule, string name, RulePage page, Func<Document, LintOptions, LintResult> check)
    {
        var failures = new List<PageFailure>();
        foreach (var kind in (string[])["sai", "dung"])
        {
            if (!page.Examples.Any(example => example.Kind == kind))
                failures.Add(new PageFailure(name, 1, new LocalizedText($"Trang cần ít nhất một khối ```{kind}.", $"The page needs at least one block ```{kind}.")));
        }

        for (var i = 0; i < page.Examples.Count; i++)
        {
            var example = page.Examples[i];
            var failure = example.Kind == "sua" ? Mended(rule, i == 0 ? null : page.Examples[i - 1], example, check) : Found(rule, example, check);
            if (failure is not null) failures.Add(new PageFailure(name, example.Line, failure));
        }

        return failures;
    }

    private static LocalizedText? Found(string rule, PageExample example, Func<Document, LintOptions, LintResult> check)
    {
        var document = ExampleDocument.Of(example);
        if (document.Problem is { } problem) return problem;
        if (example.Kind == "sai" && document.Marked.Count == 0) return new LocalizedText("Khối sai phải đánh dấu chỗ sai bằng [[…]].", "A block sai marks what is wrong by [[…]].");
        var expected = Show(example, document.Text, example.Kind == "sai" ? document.Marked : []);
        var result = Check(document, example, check);
        if (result.Problems.Count > 0) return result.Problems[0].Message;
        var found = Show(example, document.Text, result.Findings.Where(finding => finding.Rule.Id == rule).Select(finding => finding.Span));
        if (expected.SequenceEqual(found, StringComparer.Ordinal)) return null;
        return new LocalizedText($"{Diff(expected, found, "chưa báo", "báo thừa")}", $"{Diff(expected, found, "not found", "found too much")}");
    }

    private static LocalizedText? Mended(string rule, PageExample? before, PageExample example, Func<Document, LintOptions, LintResult> check)
    {
        if (before is not { Kind: "sai", IsDocx: false }) return new LocalizedText("Khối sua phải đứng ngay sau khối sai.", "A block sua stands directly behind a block sai.");
        var text = before.Text;
        var edits = Findings(rule, ExampleDocument.Of(before), before, check).Where(finding => finding.Fixes.Count > 0).SelectMany(finding => finding.Fixes[0].Edits);
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start)) text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        if (text == example.Text) return null;
        var (line, was, should) = FirstDifference(text, example.Text);
        return new LocalizedText(
            $"Sau khi sửa, dòng {line} là “{was}”, trang ghi “{should}”.", $"After the fix line {line} reads “{was}”, the page says “{should}”.");
    }

    private static IEnumerable<Finding> Findings(string rule, ExampleDocument document, PageExample example, Func<Document, LintOptions, LintResult> check) =>
        Check(document, example, check).Findings.Where(finding => finding.Rule.Id == rule);

    private static LintResult Check(ExampleDocument document, PageExample example, Func<Document, LintOptions, LintResult> check) =>
        check(document.Document, new LintOptions(example.AsOf, Today));

    // In lines of the page, where a reader looks; a Word file is made of its block, so its own lines are all there is.
    private static List<string> Show(PageExample example, string text, IEnumerable<TextSpan> spans)
    {
        var source = new SourceText(text);
        var before = example.IsDocx ? 0 : example.Line;
        return [.. spans.OrderBy(span => span.Start).ThenBy(span => span.End).Select(span => $"{before + source.PositionOf(span.Start).Line}:{source.PositionOf(span.Start).Column} “{source.Slice(span)}”")];
    }

    private static string Diff(List<string> expected, List<string> found, string missing, string surplus) =>
        string.Join("; ", [.. expected.Except(found, StringComparer.Ordinal).Select(place => $"− {missing}: {place}"), .. found.Except(expected, StringComparer.Ordinal).Select(place => $"+ {surplus}: {place}")]);

    private static (int Line, string Was, string Should) FirstDifference(string was, string should)
    {
        var (a, b) = (was.Split('\n'), should.Split('\n'));
        for (var i = 0; ; i++)
        {
            var (left, right) = (i < a.Length ? a[i] : "", i < b.Length ? b[i] : "");
            if (left != right || (i >= a.Length && i >= b.Length)) return (i + 1, left, right);
        }
    }
}

/// <summary>An example of a page that doesn't hold.</summary>
/// <param name="Line">1-based line of the page.</param>
public sealed record PageFailure(string Page, int Line, LocalizedText Message);
