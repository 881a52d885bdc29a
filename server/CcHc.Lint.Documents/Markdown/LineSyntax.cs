namespace CcHc.Lint.Documents.Markdown;

/// <summary>What a line is by its first characters alone.</summary>
internal static class LineSyntax
{
    /// <summary>A line of dashes, stars, underlines or equals signs: a rule, drawn or underlining; no words.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty || line[0] is not ('-' or '*' or '_' or '=' or '–' or '—' or '~')) return false;
        var count = 0;
        foreach (var c in line)
        {
            if (c == line[0]) count++;
            else if (!char.IsWhiteSpace(c)) return false;
        }

        return count >= 3;
    }

    /// <summary>"#" signs at the start of a line; any number of them, with or without a blank behind.</summary>
    public static int HeadingMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        while (count < line.Length && line[count] == '#') count++;
        if (count == 0 || count == line.Length) return count;
        var next = line[count];
        return char.IsWhiteSpace(next) || char.IsLetterOrDigit(next) || next is '*' or '_' or '(' or '<' ? count : 0;
    }

    /// <summary>Where the content of a heading ends: before closing "#" signs.</summary>
    public static int HeadingEnd(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd().Length;
        var marks = end;
        while (marks > 0 && line[marks - 1] == '#') marks--;
        if (marks == end || (marks > 0 && !char.IsWhiteSpace(line[marks - 1]))) return end;
        return line[..marks].TrimEnd().Length;
    }

    /// <summary>Length of a code fence ("```", "~~~") at the start of a line, else 0.</summary>
    public static int FenceLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~')) return 0;
        var count = 0;
        while (count < line.Length && line[count] == line[0]) count++;
        return count >= 3 && !(line[0] == '`' && line[count..].Contains('`')) ? count : 0;
    }

    /// <summary>Length of "[^1]:" at the start of a line, else 0.</summary>
    public static int FootnoteLabel(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("[^")) return 0;
        var close = line[..Math.Min(line.Length, 64)].IndexOf("]:", StringComparison.Ordinal);
        return close > 2 ? close + 2 : 0;
    }

    /// <summary>Length of quote marks ("> > ") at the start of a line, and how many there are.</summary>
    public static int QuoteMarks(ReadOnlySpan<char> line, out int depth)
    {
        depth = 0;
        var at = 0;
        var end = 0;
        while (at < line.Length && (line[at] == '>' || char.IsWhiteSpace(line[at])))
        {
            if (line[at++] != '>') continue;
            depth++;
            end = at;
        }

        while (end > 0 && end < line.Length && char.IsWhiteSpace(line[end])) end++;
        return end;
    }

    /// <summary>Columns of blanks at the start of a line; a tab reaches to the next multiple of four.</summary>
    public static int Indentation(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var c in line)
        {
            if (c == '\t') columns += 4 - columns % 4;
            else if (char.IsWhiteSpace(c)) columns++;
            else break;
        }

        return columns;
    }
}
