using CcHc.Lint.Documents;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Text;

/// <summary>Applies the changes of a "didChange" notification, each to the text that the one before it left.</summary>
internal static class TextChanges
{
    /// <param name="touched">Place in the new text that the last change wrote; null where the whole text was replaced.</param>
    public static LineIndex Apply(LineIndex lines, IReadOnlyList<TextDocumentContentChangeEvent> changes, out TextSpan? touched)
    {
        touched = null;
        foreach (var change in changes)
        {
            if (change.Range is null)
            {
                lines = new LineIndex(change.Text, lines.Encoding);
                touched = null;
                continue;
            }

            var span = lines.SpanOf(change.Range);
            var text = string.Concat(lines.Text.AsSpan(0, span.Start), change.Text, lines.Text.AsSpan(span.End));
            lines = new LineIndex(text, lines.Encoding);
            touched = new TextSpan(span.Start, span.Start + change.Text.Length);
        }

        return lines;
    }
}
