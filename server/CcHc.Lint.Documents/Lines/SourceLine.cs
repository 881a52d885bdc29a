namespace CcHc.Lint.Documents.Lines;

/// <summary>A line of the source. <see cref="End"/> lies before the line end, <see cref="Next"/> behind it.</summary>
internal readonly record struct SourceLine(int Start, int End, int Next)
{
    /// <summary>The line that begins at an offset; lines end at "\n", "\r\n" or a lone "\r".</summary>
    public static SourceLine At(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        if (length < 0) return new SourceLine(start, text.Length, text.Length);
        var end = start + length;
        var isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
        return new SourceLine(start, end, end + (isPair ? 2 : 1));
    }

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    /// <summary>True for a comment that fills the line: it may stand between the rows of a table.</summary>
    public bool IsComment(string text)
    {
        var line = Of(text).Trim();
        return line.StartsWith("<!--") && line.EndsWith("-->") && line[4..].IndexOf("-->") == line.Length - 7;
    }

    public bool IsBlank(string text) => Of(text).IsWhiteSpace();
}
