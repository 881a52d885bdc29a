using System.Text;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Walks over the parts of a symbol: number, year, separators, groups of letters.</summary>
internal ref struct SymbolCursor
{
    private const int LongestGroup = 20;

    private readonly string text;
    private readonly int start;
    private int _at;

    public SymbolCursor(string text, int start)
    {
        this.text = text;
        this.start = start;
        _at = start;
    }

    public readonly int Save() => _at;

    public void Restore(int at) => _at = at;

    /// <summary>"76", "30c", "30 c", "66.7"; at most five digits and one letter.</summary>
    public bool ReadNumber()
    {
        var digits = CountDigits(_at);
        if (digits is 0 or > 5) return false;
        _at += digits;
        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            _at++;
            var more = CountDigits(_at);
            if (more > 3) return false;
            _at += more;
        }

        if (char.IsLetter(Peek(0)) && !char.IsLetterOrDigit(Peek(1))) _at++;
        else if (Peek(0) == ' ' && char.IsAsciiLetterLower(Peek(1)) && IsSlash(Peek(2))) _at += 2;
        return true;
    }

    /// <summary>A year between separators ("61/2018/NĐ-CP"); no move where there is none.</summary>
    public bool ReadYear()
    {
        if (!IsYearHere()) return false;
        var after = _at + 4;
        while (after < text.Length && text[after] == ' ') after++;
        if (after >= text.Length || !IsSlash(text[after]) && !IsHyphen(text[after])) return false;
        _at += 4;
        return true;
    }

    /// <summary>A year that a type code follows without a separator ("61/2018NĐ-CP"), or one with a digit too few or too many before one.</summary>
    public bool ReadDamagedYear()
    {
        var saved = _at;
        var digits = CountDigits(_at);
        if (digits is >= 3 and <= 5)
        {
            var isGlued = IsYearHere() && char.IsLetter(Peek(4));
            _at += digits;
            var year = _at;
            if ((isGlued || digits != 4 && ReadSeparator() == '/') && TypeWords.IsCode(ReadGroup()) && ReadSeparator(allowBlanks: false) == '-')
            {
                _at = isGlued ? year : year + 1;
                while (Peek(0) == ' ') _at++;
                return true;
            }
        }

        _at = saved;
        return false;
    }

    /// <summary>Reads "/" or "-" (also written twice) with the blanks round it; '\0' and no move where there is none.</summary>
    public char ReadSeparator(bool allowBlanks = true)
    {
        var at = _at;
        if (allowBlanks) while (at < text.Length && text[at] == ' ') at++;
        if (at >= text.Length) return '\0';
        var separator = IsSlash(text[at]) ? '/' : IsHyphen(text[at]) ? '-' : '\0';
        if (separator == '\0') return '\0';
        at++;
        if (at < text.Length && text[at] == text[at - 1]) at++;
        if (allowBlanks) while (at < text.Length && text[at] == ' ') at++;
        _at = at;
        return separator;
    }

    /// <summary>
    /// Reads the hyphen between two groups of letters. A line end or a stray blank at one side of it belongs to the symbol
    /// where a code follows; blanks at both sides are a dash of the sentence ("12/KH-UBND - UBND tỉnh").
    /// </summary>
    public char ReadInnerSeparator()
    {
        var saved = _at;
        var separator = ReadSeparator();
        if (separator == '\0') return separator;
        var blanks = (text[saved] == ' ' ? 1 : 0) + (text[_at - 1] == ' ' ? 1 : 0);
        if (blanks == 0) return separator;
        var isCode = IsCodeAhead(out var end);
        if (isCode && (blanks == 1 || EndsDesignation(end))) return separator;
        _at = saved;
        return '\0';
    }

    /// <summary>A blank in the place of the hyphen: "225/QĐ TTg".</summary>
    public bool ReadBlankBeforeIssuer(Func<string, bool> isIssuer)
    {
        if (Peek(0) != ' ') return false;
        var saved = _at++;
        var group = ReadGroup();
        _at = saved;
        if (group.IsEmpty || !isIssuer(group.ToString())) return false;
        _at = saved + 1;
        return true;
    }

    /// <summary>A group of letters ("NQ", "BTTTT", "PVHCC&amp;KSTT", "QH15"); empty where none stands here.</summary>
    public ReadOnlySpan<char> ReadGroup()
    {
        var from = _at;
        if (from >= text.Length || !char.IsLetter(text[from])) return default;
        var at = from;
        var capitals = 0;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInnerMark(at)))
        {
            if (char.IsUpper(text[at])) capitals++;
            at++;
            if (at - from > LongestGroup) return default;
        }

        var group = text.AsSpan(from, at - from);
        if (capitals == 0 && !SymbolScanner.IsKnownGroup(group)) return default;
        // A capital initial and small letters ("Sở", "Tháng") is a word and no code, unless it is a known one ("TTg", "CTr").
        if (group.Length > 1 && capitals == 1 && char.IsLower(group[1]) && !SymbolScanner.IsKnownGroup(group)) return default;
        _at = at;
        return group;
    }

    /// <summary>"QH 13": the term of the National Assembly behind a blank.</summary>
    public void ReadTerm()
    {
        var digits = Peek(0) == ' ' ? CountDigits(_at + 1) : 0;
        var next = _at + 1 + digits;
        if (digits is 1 or 2 && (next == text.Length || !char.IsLetterOrDigit(text[next]) && !IsSlash(text[next]))) _at = next;
    }

    public readonly SymbolMatch Finish(string? typeCode, bool isCertain)
    {
        var symbol = new StringBuilder(_at - start);
        for (var i = start; i < _at; i++)
        {
            var character = text[i];
            if (!char.IsWhiteSpace(character)) symbol.Append(character is '\u2044' or '\u2215' or '\uFF0F' ? '/' : character == 'Ð' ? 'Đ' : character);
        }

        return new SymbolMatch(start, _at, symbol.ToString(), typeCode, isCertain);
    }

    public static bool IsSlash(char character) => character is '/' or '\\' or '\u2044' or '\u2215' or '\uFF0F';

    public static bool IsHyphen(char character) => character is '-' or '_' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    private readonly char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private readonly bool IsYearHere() =>
        CountDigits(_at) == 4 && (text[_at] == '2' && text[_at + 1] == '0' || text[_at] == '1' && text[_at + 1] == '9');

    private readonly int CountDigits(int from)
    {
        var at = from;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at - from;
    }

    /// <summary>Capitals only (and what marks or digits a code may hold), so that a word of the sentence is not swallowed.</summary>
    private bool IsCodeAhead(out int end)
    {
        var saved = _at;
        var group = ReadGroup();
        end = _at;
        _at = saved;
        if (group.IsEmpty) return false;
        if (SymbolScanner.IsKnownGroup(group)) return true;
        foreach (var character in group)
        {
            if (char.IsLower(character)) return false;
        }

        return group.Length > 1;
    }

    /// <summary>Whether a symbol may end here: at a mark, at the end, or before the words that follow symbols.</summary>
    private readonly bool EndsDesignation(int end)
    {
        while (end < text.Length && text[end] == ' ') end++;
        return end == text.Length || text[end] is ',' or ';' or '.' or ')' or '('
            || DateScanner.StartsWithWord(text, end, "ngày") || DateScanner.StartsWithWord(text, end, "của") || DateScanner.StartsWithWord(text, end, "về");
    }

    private readonly bool IsInnerMark(int at) => text[at] is '&' or '.' && at + 1 < text.Length && char.IsUpper(text[at + 1]);
}
