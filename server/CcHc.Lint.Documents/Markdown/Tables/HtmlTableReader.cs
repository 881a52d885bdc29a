using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Markdown.Versions;

namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>
/// HTML tables. End tags may be missing, cells may reach over rows and columns, a nested table becomes words of its cell.
/// </summary>
internal sealed class HtmlTableReader(string source, CellReader cells, LookAhead lookAhead)
{
    private int _lastClosing = -2;

    /// <summary>The table whose opening tag begins at an offset.</summary>
    public TableRegion Read(HtmlTag opening)
    {
        var end = FindEnd(opening.Span.End, out var contentEnd);
        var grid = new HtmlTableGrid(source, cells);
        var depth = 0;
        for (var at = opening.Span.End; at < contentEnd && !grid.IsCut;)
        {
            var next = source.AsSpan(at, contentEnd - at).IndexOf('<');
            if (next < 0) break;
            at += next;
            if (!HtmlTag.TryRead(source, at, contentEnd, out var tag))
            {
                at++;
                continue;
            }

            if (tag.Name == "table") depth = Math.Max(0, depth + (tag.IsClosing ? -1 : 1));
            else if (depth == 0) grid.Read(tag);
            at = tag.Span.End;
        }

        var rows = grid.Finish(contentEnd);
        var table = new Table(rows, new TextSpan(opening.Span.Start, end)) { HasHeadRow = grid.HasHeadRow };
        return new TableRegion(table, end, grid.IsCut);
    }

    // A table without end tag ends at the first blank line, so that it does not swallow the document.
    private int FindEnd(int start, out int contentEnd)
    {
        if (_lastClosing == -2) _lastClosing = source.LastIndexOf("</table", StringComparison.OrdinalIgnoreCase);
        if (_lastClosing < start)
        {
            lookAhead.To(LookAhead.Everything);
            return contentEnd = BlankLine(start);
        }

        var depth = 1;
        for (var at = start; at < source.Length;)
        {
            var next = source.AsSpan(at).IndexOf('<');
            if (next < 0) break;
            at += next;
            if (!HtmlTag.TryRead(source, at, source.Length, out var tag))
            {
                at++;
                continue;
            }

            if (tag.Name == "table") depth += tag.IsClosing ? -1 : 1;
            at = tag.Span.End;
            if (depth > 0) continue;
            contentEnd = tag.Span.Start;
            lookAhead.To(at + HtmlTag.MaxLength);
            return at;
        }

        lookAhead.To(LookAhead.Everything);
        contentEnd = _lastClosing;
        return SourceLine.At(source, _lastClosing).End;
    }

    private int BlankLine(int start)
    {
        for (var line = SourceLine.At(source, start); line.Next < source.Length;)
        {
            var next = SourceLine.At(source, line.Next);
            if (next.IsBlank(source)) return line.End;
            line = next;
        }

        return source.Length;
    }
}
