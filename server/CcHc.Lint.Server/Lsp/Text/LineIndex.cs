using CcHc.Lint.Documents;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Text;

/// <summary>
/// Turns positions of the protocol into offsets of a text and back. Lines end at "\n", "\r\n" and, other than in reports,
/// at "\r" alone (specification, "Text Documents"). A position outside the text is moved to the nearest one inside.
/// </summary>
internal sealed class LineIndex
{
    private readonly int[] _starts;

    public LineIndex(string text, PositionEncoding encoding)
    {
        Text = text;
        Encoding = encoding;
        _starts = StartsOf(text);
    }

    public string Text { get; }

    public PositionEncoding Encoding { get; }

    public int LineCount => _starts.Length;

    /// <summary>Offset of a position. A column behind the line's end means the line's end.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= _starts.Length) return Text.Length;
        var start = _starts[position.Line];
        var line = Text.AsSpan(start, EndOf(position.Line) - start);
        return start + LengthIn(line, position.Character);
    }

    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = LineOf(offset);
        var start = _starts[line];
        // Between "\r" and "\n" there is no position.
        var end = Math.Min(offset, EndOf(line));
        return new Position(line, UnitsOf(Text.AsSpan(start, end - start)));
    }

    /// <summary>Offsets of a range; its ends are swapped where the client gave them in the wrong order.</summary>
    public TextSpan SpanOf(Range range)
    {
        var (start, end) = (OffsetOf(range.Start), OffsetOf(range.End));
        return start <= end ? new TextSpan(start, end) : new TextSpan(end, start);
    }

    public Range RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>0-based line that an offset lies in.</summary>
    public int LineOf(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index < 0 ? ~index - 1 : index;
    }

    /// <summary>The line without its end.</summary>
    public TextSpan LineSpan(int line) => new(_starts[line], EndOf(line));

    /// <summary>How many units of the encoding some text takes.</summary>
    public int UnitsOf(ReadOnlySpan<char> text)
    {
        if (Encoding == PositionEncoding.Utf16) return text.Length;
        return Encoding == PositionEncoding.Utf8 ? System.Text.Encoding.UTF8.GetByteCount(text) : CodePointsOf(text);
    }

    private int EndOf(int line)
    {
        if (line + 1 == _starts.Length) return Text.Length;
        var end = _starts[line + 1] - 1;
        return end > _starts[line] && Text[end] == '\n' && Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Length in UTF-16 of the first units of a line; a place inside a character means its start.</summary>
    private int LengthIn(ReadOnlySpan<char> line, int units)
    {
        if (units <= 0) return 0;
        if (Encoding == PositionEncoding.Utf16) return Math.Min(units, line.Length);
        var at = 0;
        while (at < line.Length)
        {
            System.Text.Rune.DecodeFromUtf16(line[at..], out var rune, out var length);
            units -= Encoding == PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
            if (units < 0) return at;
            at += length;
            if (units == 0) return at;
        }

        return at;
    }

    private static int CodePointsOf(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }

        return count;
    }

    private static int[] StartsOf(string text)
    {
        var starts = new List<int>(256) { 0 };
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny('\n', '\r');
            if (next < 0) break;
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }

        return [.. starts];
    }
}
