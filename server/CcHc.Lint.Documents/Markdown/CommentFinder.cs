namespace CcHc.Lint.Documents.Markdown;

/// <summary>Finds HTML comments. One without an end is no comment: it would swallow the rest of the document.</summary>
internal sealed class CommentFinder(string source)
{
    private int _lastEnd = -2;

    public bool StartsAt(int at) => source.AsSpan(at).StartsWith("<!--");

    /// <summary>Offset behind the comment that begins at an offset, or -1.</summary>
    public int EndOf(int start)
    {
        if (_lastEnd == -2) _lastEnd = source.LastIndexOf("-->", StringComparison.Ordinal);
        if (_lastEnd < start + 4) return -1;
        return start + 4 + source.AsSpan(start + 4).IndexOf("-->") + 3;
    }

    public IEnumerable<TextSpan> Within(TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var found = source.AsSpan(at, span.End - at).IndexOf("<!--");
            if (found < 0) yield break;
            at += found;
            var end = EndOf(at);
            if (end < 0 || end > span.End) yield break;
            yield return new TextSpan(at, end);
            at = end;
        }
    }

    public bool HoldsBlankLine(int start, int end)
    {
        for (var line = SourceLine.At(source, start); line.Next < end; line = SourceLine.At(source, line.Next))
        {
            if (line.IsBlank(source)) return true;
        }

        return false;
    }
}
