namespace CcHc.Lint.Documents.Markers;

/// <summary>
/// Finds the number or letter that opens a line. Figures that only look alike are none: dates ("1.1.2019"), amounts
/// ("30.000 đồng"), rates ("2.5%"), symbols ("12/KH-UBND"), initials ("V.I. Lênin").
/// </summary>
public static class MarkerScanner
{
    private const int ShortTitle = 80;

    /// <summary>Reads the marker at the start of a line of composed text.</summary>
    /// <param name="line">The line from its first character that is no blank, without mark-up.</param>
    /// <param name="isHeading">True where the format or bold print makes the line a heading: weaker markers count too.</param>
    /// <param name="kind">The marker's kind.</param>
    /// <param name="length">The marker's length with its closing mark, without the blanks behind it.</param>
    public static bool TryScan(ReadOnlySpan<char> line, bool isHeading, out MarkerKind kind, out int length)
    {
        var end = line.IndexOf('\n');
        if (end >= 0) line = line[..end];
        line = line.TrimEnd();
        kind = MarkerKind.Arabic;
        length = 0;
        if (line.IsEmpty) return false;
        if (line[0] == '(') return ScanBracketed(line, ref kind, ref length);
        if (char.IsAsciiDigit(line[0])) return ScanDigits(line, isHeading, ref kind, ref length);
        return WordMarkers.TryScan(line, isHeading, ref kind, ref length)
            || ScanRoman(line, isHeading, ref kind, ref length)
            || ScanLetter(line, isHeading, ref kind, ref length);
    }

    // "(1) …", "(a) …", "(iv) …"
    private static bool ScanBracketed(ReadOnlySpan<char> line, ref MarkerKind kind, ref int length)
    {
        var close = line[..Math.Min(line.Length, 6)].IndexOf(')');
        if (close < 2 || !EndsOrBlank(line, close + 1)) return false;
        var inner = line[1..close];
        length = close + 1;
        if (Numerals.DigitCount(inner) == inner.Length && inner.Length <= 2) kind = MarkerKind.Arabic;
        else if (inner.Length == 1 && IsLowerLetter(inner[0])) kind = MarkerKind.Letter;
        else if (Numerals.RomanLength(inner, lower: true) == inner.Length) kind = MarkerKind.Roman;
        else return false;
        return true;
    }

    private static bool ScanDigits(ReadOnlySpan<char> line, bool isHeading, ref MarkerKind kind, ref int length)
    {
        var first = Numerals.DigitCount(line);
        if (first > 3) return false;
        var at = first;
        var parts = 1 + ScanParts(line, ref at);
        if (parts < 1) return false;
        if (parts > 1) return line[0] != '0' && CloseDecimal(line, at, isHeading, ref kind, ref length);
        kind = MarkerKind.Arabic;
        length = at + 1;
        return at < line.Length && line[at] switch
        {
            '.' => EndsOrBlank(line, at + 1) || StartsCapitalWord(line[(at + 1)..]),
            ')' => EndsOrBlank(line, at + 1) || char.IsLetter(line[at + 1]),
            '/' => first <= 2 && BlankThenUpper(line, at + 1),
            '-' => first <= 2 && BlankThenUpper(line, at + 1),
            _ => first <= 2 && ScanSetOff(line, at, ref length),
        };
    }

    // ".1", ".1.2" behind a first part; -2 where the figures are a date or an amount.
    private static int ScanParts(ReadOnlySpan<char> line, ref int at)
    {
        var parts = 0;
        while (at + 1 < line.Length && line[at] == '.' && char.IsAsciiDigit(line[at + 1]))
        {
            var digits = Numerals.DigitCount(line[(at + 1)..]);
            if (digits > 2 || parts >= 5) return -2;
            at += digits + 1;
            parts++;
        }

        return parts;
    }

    private static bool CloseDecimal(ReadOnlySpan<char> line, int at, bool isHeading, ref MarkerKind kind, ref int length)
    {
        kind = MarkerKind.Decimal;
        length = at;
        if (at < line.Length && line[at] is '.' or ')')
        {
            length = at + 1;
            return EndsOrBlank(line, at + 1) || StartsCapitalWord(line[(at + 1)..]);
        }

        if (at == line.Length) return isHeading;
        if (!char.IsWhiteSpace(line[at])) return false;
        if (ScanSetOff(line, at, ref length)) return true;
        var rest = line[at..].TrimStart();
        return char.IsUpper(rest[0]) || rest[0] is '“' or '"' || isHeading;
    }

    private static bool ScanRoman(ReadOnlySpan<char> line, bool isHeading, ref MarkerKind kind, ref int length)
    {
        var at = Numerals.RomanLength(line, lower: false);
        if (at == 0) return ScanLowerRoman(line, ref kind, ref length);
        kind = MarkerKind.Roman;
        length = at;
        if (at == line.Length) return isHeading;
        var rest = line[(at + 1)..].TrimStart();
        switch (line[at])
        {
            case '.':
                length = at + 1;
                if (EndsOrBlank(line, at + 1) || StartsCapitalWord(line[(at + 1)..])) return true;
                var end = at;
                return ScanParts(line, ref end) > 0 && CloseDecimal(line, end, isHeading, ref kind, ref length);
            case ')' or '/':
                length = at + 1;
                return EndsOrBlank(line, at + 1);
            case '-' or ':' or '–':
                length = at + 1;
                return EndsOrBlank(line, at + 1) && (isHeading || TextShape.IsCapitals(rest));
            case '\t':
                return TextShape.IsCapitals(rest);
            default:
                if (!char.IsWhiteSpace(line[at]) || rest.IsEmpty) return false;
                if (ScanSetOff(line, at, ref length)) return true;
                if (rest[0] is '-' or '–' && EndsOrBlank(rest, 1) && (isHeading || TextShape.IsCapitals(rest)))
                {
                    length = line.Length - rest.Length + 1;
                    return true;
                }

                return (isHeading || char.IsWhiteSpace(line[at + 1])) && TextShape.IsCapitals(rest);
        }
    }

    private static bool ScanLowerRoman(ReadOnlySpan<char> line, ref MarkerKind kind, ref int length)
    {
        var at = Numerals.RomanLength(line, lower: true);
        if (at < 2 || at >= line.Length || line[at] is not (')' or '.') || !EndsOrBlank(line, at + 1)) return false;
        kind = MarkerKind.Roman;
        length = at + 1;
        return true;
    }

    private static bool ScanLetter(ReadOnlySpan<char> line, bool isHeading, ref MarkerKind kind, ref int length)
    {
        if (line.Length < 2) return false;
        if (IsLowerLetter(line[0])) return ScanLowerLetter(line, ref kind, ref length);
        if (!(char.IsAsciiLetterUpper(line[0]) || line[0] == 'Đ')) return false;
        kind = MarkerKind.CapitalLetter;
        length = 2;
        var rest = line[2..].TrimStart();
        switch (line[1])
        {
            case ')':
                return EndsOrBlank(line, 2);
            case '/' or '-':
                return EndsOrBlank(line, 2) && TextShape.IsCapitals(rest);
            case '.' when line.Length > 2 && char.IsAsciiDigit(line[2]):
                var at = 1;
                return ScanParts(line, ref at) > 0 && CloseDecimal(line, at, isHeading, ref kind, ref length);
            case '.' when !EndsOrBlank(line, 2):
                return StartsCapitalWord(line[2..]) && TextShape.IsCapitals(rest);
            case '.':
                if (rest.IsEmpty || WordMarkers.IsOfficeAbbreviation(line[0], rest)) return isHeading && rest.IsEmpty;
                if (isHeading || TextShape.IsCapitals(rest)) return true;
                return char.IsUpper(rest[0]) && line.Length <= ShortTitle && !TextShape.EndsSentence(rest) && !rest.Contains('.') && !rest.Contains(',');
            default:
                // "Q . CHỦ TỊCH" signs, and "A . Nguyễn" is a person.
                return ScanSetOff(line, 1, ref length) && line[length..].TrimStart() is var title && TextShape.IsCapitals(title) && !WordMarkers.IsOfficeAbbreviation(line[0], title);
        }
    }

    // "a)", "đ)", "a.", "a1)", "a.1)", "a- "
    private static bool ScanLowerLetter(ReadOnlySpan<char> line, ref MarkerKind kind, ref int length)
    {
        var at = 1;
        if (line[1] == '.' && line.Length > 2 && char.IsAsciiDigit(line[2]))
        {
            if (ScanParts(line, ref at) < 1) return false;
        }
        else
        {
            at += Numerals.DigitCount(line[1..]);
        }

        if (at > 6 || at >= line.Length) return false;
        kind = MarkerKind.Letter;
        length = at + 1;
        return line[at] switch
        {
            ')' => EndsOrBlank(line, at + 1) || char.IsLetter(line[at + 1]),
            '.' => EndsOrBlank(line, at + 1) || StartsCapitalWord(line[(at + 1)..]),
            '/' or '-' => at == 1 && BlankThenUpper(line, at + 1),
            _ => ScanSetOff(line, at, ref length),
        };
    }

    // "I . MỤC TIÊU", "1 .Nhiệm vụ", "a ) Chỉ đạo": a blank slipped in before the mark. Only a word with a capital behind it shows
    // that the mark closes a number.
    private static bool ScanSetOff(ReadOnlySpan<char> line, int at, ref int length)
    {
        var mark = at;
        while (mark < line.Length && char.IsWhiteSpace(line[mark])) mark++;
        if (mark == at || mark == line.Length || line[mark] is not ('.' or ')')) return false;
        var rest = line[(mark + 1)..].TrimStart();
        if (rest.Length < 2 || !char.IsLetter(rest[1]) || !StartsCapitalWord(rest)) return false;
        length = mark + 1;
        return true;
    }

    private static bool IsLowerLetter(char c) => char.IsAsciiLetterLower(c) || c == 'đ';

    private static bool EndsOrBlank(ReadOnlySpan<char> line, int at) => at >= line.Length || char.IsWhiteSpace(line[at]);

    private static bool BlankThenUpper(ReadOnlySpan<char> line, int at)
    {
        if (at >= line.Length || !char.IsWhiteSpace(line[at])) return false;
        var rest = line[at..].TrimStart();
        return !rest.IsEmpty && char.IsUpper(rest[0]);
    }

    // A word of two letters or more: "V.I. Lênin" and "12.A" are no markers.
    private static bool StartsCapitalWord(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !char.IsUpper(rest[0])) return false;
        var letters = 1;
        while (letters < rest.Length && char.IsLetter(rest[letters])) letters++;
        return (letters > 1 || EndsOrBlank(rest, 1)) && !(letters < rest.Length && rest[letters] == '.' && letters < 3);
    }
}
