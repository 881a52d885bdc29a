namespace CcHc.Lint.Documents;

/// <summary>
/// The text of a file as it stands there, without its byte order mark. All offsets of the product count UTF-16 code
/// units of <see cref="Text"/>; lines and columns exist only where people read them.
/// </summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    public string Text { get; }

    public int LineCount => _lineStarts.Length;

    /// <summary>Offset of the first code unit of a 1-based line.</summary>
    public int LineStart(int line) => _lineStarts[line - 1];

    /// <summary>The line without its end ("\n" or "\r\n"). <paramref name="line"/> is 1-based.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] - 1 : Text.Length;
        if (line < _lineStarts.Length && end > start && Text[end - 1] == '\r') end--;
        return new TextSpan(start, end);
    }

    public LinePosition PositionOf(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);
        if (index < 0) index = ~index - 1;
        return new LinePosition(index + 1, offset - _lineStarts[index] + 1);
    }

    public int LineOf(int offset) => PositionOf(offset).Line;

    public string Slice(TextSpan span) => Text[span.Start..span.End];

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        return [.. starts];
    }
}
