using CcHc.Lint.Documents.Lines;

namespace CcHc.Lint.Documents.Markdown;

/// <summary>
/// Reads text whose asterisks can be meant in one way only, as in "**I. MỤC TIÊU**", "**Mục tiêu:** đến hết năm" or
/// "hàng quý (*trước ngày 25*)". Most plans hold no other mark-up, and getting Markdig ready costs a start that checks one
/// plan more than any other single step.
/// </summary>
internal sealed class PlainEmphasis
{
    private const int Bold = 2;

    private readonly MappedText.Builder _text = new();
    private TextSpan[] _bold = [];

    // Where a line ended whose break is written when further words follow; -1 for none.
    private int _lineEnd = -1;

    private PlainEmphasis()
    {
    }

    /// <summary>Reads source[start..end]; null where only a parser can tell what is meant.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset after the last character.</param>
    /// <param name="inCell">True for a table cell: a line's end is a blank there.</param>
    public static InlineText? TryRead(string source, int start, int end, bool inCell)
    {
        while (end > start && source[end - 1] == ' ') end--;
        return IsPlain(source.AsSpan(start, end - start)) ? new PlainEmphasis().Read(source, start, end, inCell ? " " : "\n") : null;
    }

    private InlineText Read(string source, int start, int end, string lineBreak)
    {
        var opened = 0;
        for (var at = start; at < end;)
        {
            var length = source.AsSpan(at, end - at).IndexOfAny('*', '\n', '\r');
            var next = length < 0 ? end : at + length;
            Append(source, at, next, opened == Bold, lineBreak);
            at = next;
            if (at == end) break;
            if (source[at] == '*')
            {
                var group = LengthOfGroup(source.AsSpan(at, end - at));
                opened = opened == 0 ? group : 0;
                at += group;
            }
            else
            {
                if (_lineEnd < 0 && _text.Length > 0) _lineEnd = at;
                at++;
            }
        }

        return new InlineText(_text.Build(), _bold);
    }

    private void Append(string source, int from, int to, bool isBold, string lineBreak)
    {
        // Blanks at a line's start and end are no words.
        if (_lineEnd >= 0 || _text.Length == 0)
        {
            while (from < to && char.IsWhiteSpace(source[from])) from++;
        }

        if (to < source.Length && source[to] is '\n' or '\r')
        {
            while (to > from && source[to - 1] == ' ') to--;
        }

        if (from == to) return;
        if (_lineEnd >= 0) _text.AppendReplacement(lineBreak, new TextSpan(_lineEnd, from));
        _lineEnd = -1;
        if (isBold) _bold = [.. _bold, new TextSpan(_text.Length, _text.Length + to - from)];
        _text.AppendVerbatim(source.AsSpan(from, to - from), from);
    }

    // Each group that opens is closed by the next one, which is as long.
    private static bool IsPlain(ReadOnlySpan<char> slice)
    {
        var opened = 0;
        for (var at = 0; at < slice.Length; at++)
        {
            var sign = slice[at];
            if (sign is '_' or '`' or '[' or ']' or '<' or '\\' or '&' || (char.IsControl(sign) && sign is not ('\n' or '\r'))) return false;
            if (sign != '*') continue;
            var length = LengthOfGroup(slice[at..]);
            var behind = at + length;
            if (length > Bold || (opened != 0 && length != opened)) return false;
            var before = at == 0 ? ' ' : Blank(slice[at - 1]);
            var after = behind == slice.Length ? ' ' : Blank(slice[behind]);
            if (!(opened == 0 ? CanOnlyOpen(before, after) : CanOnlyClose(before, after))) return false;
            opened = opened == 0 ? length : 0;
            at = behind - 1;
        }

        return opened == 0 && (slice.IsEmpty || !char.IsWhiteSpace(slice[^1]));
    }

    private static int LengthOfGroup(ReadOnlySpan<char> slice)
    {
        var length = slice.IndexOfAnyExcept('*');
        return length < 0 ? slice.Length : length;
    }

    private static char Blank(char sign) => sign is '\n' or '\r' ? ' ' : sign;

    // Between two marks of punctuation, and between two letters, a group may do either.
    private static bool CanOnlyOpen(char before, char after) => char.IsLetterOrDigit(after)
        ? before is ' ' or '('
        : before == ' ' && after is '(' or '“' or '"';

    private static bool CanOnlyClose(char before, char after) => char.IsLetterOrDigit(before)
        ? after is ' ' or ')' or '.' or ',' or ';' or ':'
        : after == ' ' && before is '.' or ':' or ';' or ',' or ')' or '!' or '?' or '"' or '”' or '%';
}
