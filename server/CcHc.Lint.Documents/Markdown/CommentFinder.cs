using CcHc.Lint.Documents.Markdown.Versions;

namespace CcHc.Lint.Documents.Markdown;

/// <summary>Finds HTML comments. One without an end is no comment: it would swallow the rest of the document.</summary>
internal sealed class CommentFinder(string source, LookAhead lookAhead)
{
    private int _lastEnd = -2;

    /// <summary>The comment that begins at an offset, or null.</summary>
    public TextSpan? At(int start)
    {
        if (!source.AsSpan(start).StartsWith("<!--")) return null;
        if (_lastEnd == -2) _lastEnd = source.AsSpan().LastIndexOf("-->");
        if (_lastEnd < start + 4)
        {
            lookAhead.To(LookAhead.Everything);
            return null;
        }

        var end = start + 4 + source.AsSpan(start + 4).IndexOf("-->") + 3;
        lookAhead.To(end);
        return new TextSpan(start, end);
    }

    public IEnumerable<TextSpan> Within(TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var found = source.AsSpan(at, span.End - at).IndexOf("<!--");
            if (found < 0) yield break;
            at += found;
            if (At(at) is not { } comment || comment.End > span.End) yield break;
            yield return comment;
            at = comment.End;
        }
    }

    public bool HoldsBlankLine(TextSpan span)
    {
        var text = source.AsSpan(span.Start, span.Length);
        for (var at = text.IndexOf('\n'); at >= 0;)
        {
            var rest = text[(at + 1)..];
            var next = rest.IndexOf('\n');
            if (next < 0) return false;
            if (rest[..next].IsWhiteSpace()) return true;
            at += next + 1;
        }

        return false;
    }
}
