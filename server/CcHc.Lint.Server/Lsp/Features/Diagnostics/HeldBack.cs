using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Checking;

namespace CcHc.Lint.Server.Lsp.Features.Diagnostics;

/// <summary>
/// Findings that wait while somebody types: a word that is half written is no misspelling. Those of the pack "wording" at
/// the word of the latest edit are held back until editing moves on or pauses.
/// </summary>
internal static class HeldBack
{
    /// <summary>The findings to show now.</summary>
    public static IReadOnlyList<Finding> Without(Analysis analysis)
    {
        if (WordOf(analysis) is not { } word || !analysis.Findings.Any(finding => IsHeld(finding, word))) return analysis.Findings;
        return [.. analysis.Findings.Where(finding => !IsHeld(finding, word))];
    }

    private static bool IsHeld(Finding finding, TextSpan word) =>
        finding.Rule.Pack == "wording" && finding.Span.Start <= word.End && word.Start <= finding.Span.End;

    /// <summary>The word that the latest edit left unfinished; null after white space, which ends a word, and after pasting several.</summary>
    private static TextSpan? WordOf(Analysis analysis)
    {
        if (analysis.Snapshot?.Touched is not { } touched) return null;
        var text = analysis.Lines.Text;
        foreach (var c in text.AsSpan(touched.Start, touched.Length))
        {
            if (char.IsWhiteSpace(c)) return null;
        }

        var (start, end) = (touched.Start, touched.End);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return start == end ? null : new TextSpan(start, end);
    }
}
