using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests.Fixing;

/// <summary>A rule of its own for tests of fixing: every occurrence of some words is a finding.</summary>
/// <param name="Words">What is found.</param>
/// <param name="NewText">What the fix puts in its place; null for a rule without a fix.</param>
internal sealed record WordRule(string Words, string? NewText)
{
    public bool IsSafe { get; init; } = true;

    public Severity Severity { get; init; } = Severity.Info;

    public string Pack { get; init; } = "test";

    /// <summary>Moves the edit's range against the words found.</summary>
    public (int Start, int End) Shift { get; init; }

    public string Id => "rule-" + Words.Trim().Replace(' ', '-');

    public IEnumerable<Finding> FindIn(string text)
    {
        for (var at = text.IndexOf(Words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Words, at + Words.Length, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, at + Words.Length);
            var edit = NewText is null ? null : new TextEdit(new TextSpan(span.Start + Shift.Start, span.End + Shift.End), NewText);
            yield return new Finding
            {
                Rule = new RuleDescriptor(Id, "TEST" + Words.Length, Pack, "custom", Severity, new("t", "t"), new("s", "s")),
                Severity = Severity,
                Span = span,
                Text = Words,
                Message = new RuleMessage(new($"“{Words}” sai.", $"“{Words}” is wrong."), new("v", "w"), new("c", "r")),
                Fingerprint = "",
                Fixes = edit is null ? [] : [new Fix(new("Sửa", "Mend"), IsSafe, [edit])],
            };
        }
    }
}

/// <summary>Finds with word rules in documents that are read for real.</summary>
internal static class WordLint
{
    private static readonly Linter Reader = Linter.BuiltIn();

    public static Func<Document, LintResult> With(params WordRule[] rules) => document =>
    {
        var result = Reader.Lint(document, new LintOptions(null, new DateOnly(2026, 11, 20)));
        return result with { Findings = [.. rules.SelectMany(rule => rule.FindIn(document.Source.Text)).OrderBy(finding => finding.Span.Start)] };
    };

    public static Document Read(string text) => DocumentReader.ReadText("ke-hoach.md", text);
}
