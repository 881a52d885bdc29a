using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.CodeActions;

/// <summary>In a configuration or a file of a pack: puts the word that was probably meant in the place of one that is not allowed.</summary>
internal static class MisspeltWordActions
{
    /// <param name="snapshot">A document that <see cref="ConfigurationDiagnostics"/> covers.</param>
    /// <param name="place">Where actions are wanted.</param>
    public static IEnumerable<CodeAction> Of(DocumentSnapshot snapshot, TextSpan place, ServerServices services)
    {
        var wording = services.WordingOf(snapshot.Uri);
        foreach (var problem in ConfigurationDiagnostics.ProblemsOf(snapshot.Uri, snapshot.Lines.Text, services.Checker.ConfigurationOf(snapshot.Uri).Catalogue))
        {
            var shown = ConfigurationDiagnostics.SpanOf(problem.Place, snapshot.Lines);
            if (shown.Start > place.End || shown.End < place.Start || problem.Word is not { Meant: { } meant } word) continue;
            if (WordAt(shown.Start, word.Written, snapshot.Lines) is not { } span) continue;
            yield return new CodeAction(wording.Say($"Sửa thành “{meant}”", $"Change to “{meant}”"))
            {
                Kind = CodeActionsFeature.QuickFix,
                Diagnostics = [ConfigurationDiagnostics.Make(problem, snapshot.Lines, wording)],
                IsPreferred = true,
                Edit = WorkspaceEdits.Of(services, snapshot.Uri, snapshot.Version, [new TextEdit(snapshot.Lines.RangeOf(span), meant)]),
            };
        }
    }

    // Behind a quotation mark where one opens. Null where the word stands otherwise, as with escapes, or the problem is told of the whole.
    private static TextSpan? WordAt(int start, string word, LineIndex lines)
    {
        if (start < lines.Text.Length && lines.Text[start] is '"' or '\'') start++;
        var end = start + word.Length;
        if (word.Length == 0 || end > lines.Text.Length || !lines.Text.AsSpan(start, word.Length).SequenceEqual(word)) return null;
        return end == lines.Text.Length || !IsWordPart(lines.Text[end]) ? new TextSpan(start, end) : null;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.';
}
