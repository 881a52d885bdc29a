using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.CodeRules.Child;

/// <summary>Findings as they are sent.</summary>
internal static class FindingMessages
{
    private const int LongestQuote = 80;

    public static ChildFinding Of(Finding finding)
    {
        var message = finding.Message.With("text", Short(finding.Text));
        return new ChildFinding
        {
            Start = finding.Span.Start,
            Finish = finding.Span.End,
            Text = finding.Text,
            Severity = (int)finding.Severity,
            Confidence = (int)finding.Confidence,
            Message = [message.Problem.Vi, message.Problem.En, message.Reason.Vi, message.Reason.En, message.Remedy.Vi, message.Remedy.En],
            Related = finding.Related.Count == 0 ? null : [.. finding.Related.Select(place => new ChildPlace { Start = place.Span.Start, Finish = place.Span.End, Vi = place.Message.Vi, En = place.Message.En })],
            Fixes = finding.Fixes.Count == 0 ? null : [.. finding.Fixes.Select(Of)],
        };
    }

    private static ChildFix Of(Fix fix) => new()
    {
        Vi = fix.Title.Vi,
        En = fix.Title.En,
        IsSafe = fix.IsSafe,
        Edits = [.. fix.Edits.Select(edit => new ChildEdit { Start = edit.Span.Start, Finish = edit.Span.End, Text = edit.NewText })],
    };

    private static string Short(string text) => text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote - 1).TrimEnd(), "…") : text;
}
