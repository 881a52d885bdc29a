using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Lsp.Features.CodeActions;

/// <summary>Edits that turn one text into another and leave lines alone that are the same, so that carets and marks there stay.</summary>
internal static class LineEdits
{
    public static IEnumerable<Rules.TextEdit> Between(string before, string after)
    {
        var (old, now) = (LinesOf(before), LinesOf(after));
        var first = 0;
        while (first < old.Count && first < now.Count && Equal(before, old[first], after, now[first])) first++;
        var (oldEnd, newEnd) = (old.Count, now.Count);
        while (oldEnd > first && newEnd > first && Equal(before, old[oldEnd - 1], after, now[newEnd - 1]))
        {
            oldEnd--;
            newEnd--;
        }

        if (oldEnd - first != newEnd - first)
        {
            // Lines came or went: what lies between is one edit.
            var (from, to) = (StartOf(old, first, before), StartOf(old, oldEnd, before));
            yield return new Rules.TextEdit(new TextSpan(from, to), after[StartOf(now, first, after)..StartOf(now, newEnd, after)]);
            yield break;
        }

        for (var line = first; line < oldEnd; line++)
        {
            if (!Equal(before, old[line], after, now[line])) yield return WithinLine(before, old[line], after[now[line].Start..now[line].End]);
        }
    }

    // Between the common beginning and the common end of the line, never inside a surrogate pair.
    private static Rules.TextEdit WithinLine(string text, TextSpan line, string now)
    {
        var old = text.AsSpan(line.Start, line.Length);
        var start = old.CommonPrefixLength(now);
        if (start > 0 && char.IsHighSurrogate(old[start - 1])) start--;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        if (end > 0 && char.IsLowSurrogate(old[^end])) end--;
        return new Rules.TextEdit(new TextSpan(line.Start + start, line.End - end), now[start..(now.Length - end)]);
    }

    private static bool Equal(string a, TextSpan lineA, string b, TextSpan lineB) =>
        a.AsSpan(lineA.Start, lineA.Length).SequenceEqual(b.AsSpan(lineB.Start, lineB.Length));

    private static int StartOf(List<TextSpan> lines, int line, string text) => line < lines.Count ? lines[line].Start : text.Length;

    // With their ends.
    private static List<TextSpan> LinesOf(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var next = text.IndexOf('\n', start);
            var end = next < 0 ? text.Length : next + 1;
            lines.Add(new TextSpan(start, end));
            start = end;
        }

        return lines;
    }
}
