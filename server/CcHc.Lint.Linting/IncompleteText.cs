using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting;

/// <summary>
/// Of a text that was read in part only nothing can be called absent: what is missed may stand in the rest. The line on which
/// reading broke off is not as it was written, so nothing is said about it at all.
/// </summary>
internal static class IncompleteText
{
    /// <summary>The findings that hold whatever the unread rest says.</summary>
    public static IReadOnlyList<Finding> Certain(Document document, IReadOnlyList<Finding> findings)
    {
        if (!document.IsIncomplete) return findings;
        var certain = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (!finding.Rule.NeedsWholeText && !IsOnBrokenLine(document, finding.Span)) certain.Add(finding);
        }

        return certain;
    }

    private static bool IsOnBrokenLine(Document document, TextSpan span)
    {
        if (document.BreaksOffAt is not { } at) return false;
        var text = document.Source.Text.AsSpan();
        at = Math.Min(at, text.Length);
        var start = text[..at].LastIndexOf('\n') + 1;
        var end = text[at..].IndexOf('\n') is >= 0 and var length ? at + length : text.Length;
        return span.Start <= end && span.End >= start;
    }
}
