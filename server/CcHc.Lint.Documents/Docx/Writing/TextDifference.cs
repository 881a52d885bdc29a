namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>Finds the words that differ between two versions of a text view, so that a copy tracks these and no more.</summary>
public static class TextDifference
{
    // A longer stretch is taken as changed from end to end: a table of all pairs of its words would be too large.
    private const int MostWords = 1_000;

    /// <summary>The changes that lead from one text to the other, in order; null where lines were added or taken away.</summary>
    public static IReadOnlyList<DocxEdit>? Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var edits = new List<DocxEdit>();
        var (at, other) = (0, 0);
        while (true)
        {
            var (end, otherEnd) = (EndOfLine(before, at), EndOfLine(after, other));
            if (!before.AsSpan(at, end - at).SequenceEqual(after.AsSpan(other, otherEnd - other))) AddLine(edits, before, at, end, after[other..otherEnd]);
            if (end == before.Length || otherEnd == after.Length) return end == before.Length && otherEnd == after.Length ? edits : null;
            (at, other) = (end + 1, otherEnd + 1);
        }
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    private static void AddLine(List<DocxEdit> edits, string before, int start, int end, string after)
    {
        var old = WordsOf(before[start..end]);
        var changed = WordsOf(after);
        var first = 0;
        while (first < old.Count && first < changed.Count && old[first] == changed[first]) start += old[first++].Length;
        var last = 0;
        while (last < old.Count - first && last < changed.Count - first && old[^(last + 1)] == changed[^(last + 1)]) last++;
        old = old.GetRange(first, old.Count - first - last);
        changed = changed.GetRange(first, changed.Count - first - last);
        if (old.Count > MostWords || changed.Count > MostWords) Add(edits, start, string.Concat(old), string.Concat(changed));
        else AddWords(edits, start, old, changed);
    }

    // The longest common sequence of words stays; what lies between two kept words is one change.
    private static void AddWords(List<DocxEdit> edits, int start, List<string> old, List<string> changed)
    {
        var lengths = new int[(old.Count + 1) * (changed.Count + 1)];
        var width = changed.Count + 1;
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = changed.Count - 1; j >= 0; j--)
            {
                lengths[i * width + j] = old[i] == changed[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : Math.Max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
            }
        }

        var (removed, added) = ("", "");
        for (int i = 0, j = 0; i < old.Count || j < changed.Count;)
        {
            if (i < old.Count && j < changed.Count && old[i] == changed[j] && lengths[i * width + j] == lengths[(i + 1) * width + j + 1] + 1)
            {
                start = Add(edits, start, removed, added) + old[i].Length;
                (removed, added) = ("", "");
                (i, j) = (i + 1, j + 1);
            }
            else if (i < old.Count && (j == changed.Count || lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]))
            {
                removed += old[i++];
            }
            else
            {
                added += changed[j++];
            }
        }

        Add(edits, start, removed, added);
    }

    /// <summary>Adds a change and gives the offset behind it.</summary>
    private static int Add(List<DocxEdit> edits, int start, string removed, string added)
    {
        if (removed.Length + added.Length > 0) edits.Add(new DocxEdit(new TextSpan(start, start + removed.Length), added));
        return start + removed.Length;
    }

    // Runs of letters and figures; everything else character by character, the halves of a pair together.
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (char.IsLetterOrDigit(text[at]))
            {
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is >= '\u0300' and <= '\u036F')) end++;
            }
            else if (char.IsHighSurrogate(text[at]) && end < text.Length)
            {
                end++;
            }

            words.Add(text[at..end]);
            at = end;
        }

        return words;
    }
}
