using CcHc.Lint.Documents;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>
/// Finds the labels of a line: words that a colon follows and that begin the line or stand behind a stop, a bracket or a
/// line's end, like "Cơ quan chủ trì: …; thời gian hoàn thành: …".
/// </summary>
internal sealed class LabelScanner(LabelNames names)
{
    private const int LongestLabel = 60;

    private const string Around = " \t\n\u00A0.:;,-–—+•*([";

    /// <summary>The parts of a line in their order; empty where no known label stands in it.</summary>
    public List<LabelledPart> Scan(MappedText text)
    {
        var found = new List<LabelledPart>();
        var words = text.Text;
        // Where the words of the last label begin and end.
        var (column, start, behind) = ((Facts.TaskColumns?)null, -1, 0);
        for (var colon = words.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = words.IndexOf(':', colon + 1))
        {
            if (LabelBefore(words, behind, colon) is not { } label) continue;
            if (start >= 0) found.Add(new LabelledPart(column, start, Value(text, behind, label.Start)));
            (column, start, behind) = (label.Known.Column, label.Start, colon + 1);
        }

        if (start >= 0) found.Add(new LabelledPart(column, start, Value(text, behind, words.Length)));
        return found;
    }

    /// <summary>True for a line that begins with a label of whatever kind and says nothing behind it ("Trách nhiệm thực hiện:").</summary>
    public static bool IsBareLabel(string words) => words.AsSpan().TrimEnd() is { Length: > 1 and <= LongestLabel } line && line.IndexOf(':') == line.Length - 1;

    /// <summary>True for a line that begins with a short label of whatever kind.</summary>
    public static bool OpensWithLabel(string words) => words.AsSpan(0, Math.Min(words.Length, LongestLabel)).IndexOf(':') > 0;

    /// <summary>The words without the marks that set them off from a label.</summary>
    public static MappedText Trim(MappedText text, int start, int end)
    {
        while (start < end && Around.Contains(text.Text[start])) start++;
        while (end > start && Around.Contains(text.Text[end - 1])) end--;
        return text.Slice(start, end);
    }

    private FoundLabel? LabelBefore(string words, int from, int colon)
    {
        var start = colon;
        var earliest = Math.Max(from, colon - LongestLabel);
        while (start > earliest && !IsStop(words, start - 1)) start--;
        // A line's end, a comma or a dash may stand before a label or in it: "Cơ quan, đơn vị chủ trì".
        for (var at = start; at < colon; at++)
        {
            var opens = at == start ? at == from || IsStop(words, at - 1) : MayOpen(words, at - 1);
            if (!opens) continue;
            var label = at;
            while (label < colon && Around.Contains(words[label])) label++;
            if (label < colon && names.Of(words[label..colon].TrimEnd()) is { IsKnown: true } known) return new FoundLabel(label, known);
        }

        return null;
    }

    // A stop between digits belongs to a number or a date.
    private static bool IsStop(string words, int at) => words[at] is ';' or ':' or '(' or '[' or '•' or '|' || words[at] == '.' && at + 1 < words.Length && !char.IsAsciiDigit(words[at + 1]);

    private static bool MayOpen(string words, int at) =>
        words[at] is '\n' or ',' || words[at] is '-' or '–' or '—' or '+' && at > 0 && char.IsWhiteSpace(words[at - 1]) && char.IsWhiteSpace(words[at + 1]);

    private static MappedText Value(MappedText text, int start, int end)
    {
        var value = Trim(text, start, end);
        // "(Cơ quan chủ trì: Sở Nội vụ)": the bracket that closes here was opened before the label.
        return value.Text.EndsWith(')') && !value.Text.Contains('(', StringComparison.Ordinal) ? Trim(value, 0, value.Length - 1) : value;
    }

    private sealed record FoundLabel(int Start, KnownLabel Known);
}
