using System.Collections.Frozen;
using System.Text;

namespace CcHc.Lint.Plans.Citations;

/// <summary>
/// Finds symbols of instruments ("76/NQ-CP", "61/2018/NĐ-CP", "18-NQ/TW", "6459/BNV-CCHC", "64/2025/QH15"). Malformed ones
/// ("117/2013-NĐ-CP") are found and kept as they are; forms per Nghị định 30/2020/NĐ-CP and the Party's own rules.
/// </summary>
internal static class SymbolScanner
{
    private const int LongestGroup = 16;

    private static readonly FrozenSet<string> IssuersAlone =
        new[] { "CP", "TTg", "HĐBT", "CTN" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> KnownIssuers = new[]
    {
        "CP", "TTg", "TW", "TU", "UBND", "HĐND", "HDND", "QH", "UBTVQH", "CTN", "VPCP", "BNV", "BTC", "BTP", "BTTTT", "BKHCN", "BKHĐT",
        "BGDĐT", "BYT", "BCA", "BQP", "BXD", "BGTVT", "BCT", "BNNPTNT", "BTNMT", "BLĐTBXH", "BVHTTDL", "BNNMT", "BNG", "NHNN", "TTCP",
        "UBDT", "HU", "ĐU", "VPTW", "BTCTW", "UBKTTW", "MTTW", "CCHC", "SNV", "STP", "STC", "TANDTC", "VKSNDTC", "KTNN", "BCĐ", "BCĐCCHC",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The symbol that begins at a digit at <paramref name="start"/>, or null. White space inside is allowed where a symbol is plainly unfinished.</summary>
    public static SymbolMatch? At(string text, int start)
    {
        if (start > 0 && IsSymbolCharacter(text[start - 1])) return null;
        if (start > 1 && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start - 2])) return null;
        var cursor = new Cursor(text, start);
        if (!cursor.ReadNumber()) return null;
        var separator = cursor.ReadSeparator();
        return separator switch
        {
            '/' => ReadState(ref cursor),
            '-' => ReadParty(ref cursor),
            _ => null,
        };
    }

    private static SymbolMatch? ReadState(ref Cursor cursor)
    {
        var hasYear = cursor.ReadYear();
        if (hasYear && cursor.ReadSeparator() == '\0') return null;
        var first = cursor.ReadGroup();
        if (first.IsEmpty) return null;
        if (hasYear && IsAssembly(first)) return cursor.Finish(typeCode: null, isCertain: true);

        var isType = TypeWords.IsCode(first);
        var complete = cursor.Save();
        // Behind a type code the issuer must follow, so blanks round the hyphen are forgiven: "76/NQ - CP".
        var separator = cursor.ReadSeparator(allowBlanks: isType);
        var second = separator == '\0' ? default : cursor.ReadGroup();
        if (separator == '\0' || second.IsEmpty)
        {
            cursor.Restore(complete);
            var known = hasYear ? IsGluedTypeAndIssuer(first) : IssuersAlone.Contains(first.ToString()) || IsGluedTypeAndIssuer(first);
            return hasYear || known || LooksLikeIssuer(first) ? cursor.Finish(isType ? first.ToString() : null, known) : null;
        }

        var certain = isType ? LooksLikeIssuer(second) : LooksLikeIssuer(first) && LooksLikeIssuer(second);
        if (!certain && !hasYear) return null;
        ReadFurtherGroups(ref cursor);
        return cursor.Finish(isType ? first.ToString() : null, certain);
    }

    private static SymbolMatch? ReadParty(ref Cursor cursor)
    {
        var type = cursor.ReadGroup();
        if (type.IsEmpty) return null;
        if (IssuersAlone.Contains(type.ToString())) return cursor.Finish(typeCode: null, isCertain: false);
        var isType = TypeWords.IsCode(type);
        var separator = cursor.ReadSeparator(allowBlanks: isType);
        if (separator == '\0') return null;
        var issuer = cursor.ReadGroup();
        if (issuer.IsEmpty || !LooksLikeIssuer(issuer)) return null;
        ReadFurtherGroups(ref cursor);
        return cursor.Finish(isType ? type.ToString() : null, isType);
    }

    private static void ReadFurtherGroups(ref Cursor cursor)
    {
        while (true)
        {
            var complete = cursor.Save();
            if (cursor.ReadSeparator(allowBlanks: false) == '\0' || cursor.ReadGroup() is { IsEmpty: true })
            {
                cursor.Restore(complete);
                return;
            }
        }
    }

    /// <summary>"QH15", "UBTVQH14": symbols of the National Assembly end with the term.</summary>
    private static bool IsAssembly(ReadOnlySpan<char> group)
    {
        var letters = group.TrimEnd("0123456789");
        return letters.Length < group.Length && (letters.Equals("QH", StringComparison.OrdinalIgnoreCase) || letters.Equals("UBTVQH", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"NĐCP", "QĐTTg": the hyphen between type and issuer was left out.</summary>
    private static bool IsGluedTypeAndIssuer(ReadOnlySpan<char> group)
    {
        for (var i = 2; i < group.Length - 1; i++)
        {
            if (TypeWords.IsCode(group[..i]) && KnownIssuers.Contains(group[i..].ToString())) return true;
        }

        return false;
    }

    private static bool LooksLikeIssuer(ReadOnlySpan<char> group)
    {
        var capitals = 0;
        foreach (var character in group)
        {
            if (char.IsUpper(character)) capitals++;
        }

        return capitals >= 2 || KnownIssuers.Contains(group.ToString());
    }

    private static bool IsSymbolCharacter(char character) => char.IsLetterOrDigit(character) || IsSlash(character) || IsHyphen(character);

    private static bool IsSlash(char character) => character is '/' or '\u2044' or '\u2215' or '\uFF0F';

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    private ref struct Cursor
    {
        private readonly string text;
        private readonly int start;
        private int _at;

        public Cursor(string text, int start)
        {
            this.text = text;
            this.start = start;
            _at = start;
        }

        public readonly int Save() => _at;

        public void Restore(int at) => _at = at;

        /// <summary>"76", "30c", "66.7"; at most five digits and one letter.</summary>
        public bool ReadNumber()
        {
            var digits = CountDigits();
            if (digits is 0 or > 5) return false;
            _at += digits;
            if (Peek() == '.' && _at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1]))
            {
                _at++;
                var more = CountDigits();
                if (more > 3) return false;
                _at += more;
            }

            if (char.IsLetter(Peek()) && (_at + 1 >= text.Length || !char.IsLetterOrDigit(text[_at + 1]))) _at++;
            return true;
        }

        public bool ReadYear()
        {
            if (CountDigits() != 4 || !(text[_at] == '2' && text[_at + 1] == '0') && !(text[_at] == '1' && text[_at + 1] == '9')) return false;
            var after = _at + 4;
            while (after < text.Length && text[after] == ' ') after++;
            if (after >= text.Length || !IsSlash(text[after]) && !IsHyphen(text[after])) return false;
            _at += 4;
            return true;
        }

        /// <summary>Reads "/" or "-" with the blanks round it; '\0' and no move where there is none.</summary>
        public char ReadSeparator(bool allowBlanks = true)
        {
            var at = _at;
            if (allowBlanks) while (at < text.Length && text[at] == ' ') at++;
            if (at >= text.Length) return '\0';
            var separator = IsSlash(text[at]) ? '/' : IsHyphen(text[at]) ? '-' : '\0';
            if (separator == '\0') return '\0';
            at++;
            if (allowBlanks) while (at < text.Length && text[at] == ' ') at++;
            _at = at;
            return separator;
        }

        /// <summary>A group of letters ("NQ", "BTTTT", "PVHCC&amp;KSTT", "QH15"); empty where none stands here.</summary>
        public ReadOnlySpan<char> ReadGroup()
        {
            var from = _at;
            if (from >= text.Length || !char.IsLetter(text[from])) return default;
            var at = from;
            var hasCapital = false;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInnerMark(text, at)))
            {
                hasCapital |= char.IsUpper(text[at]);
                at++;
            }

            var group = text.AsSpan(from, at - from);
            if (group.Length > LongestGroup) return default;
            if (!hasCapital && !TypeWords.IsCode(group) && !KnownIssuers.Contains(group.ToString()) && !IsAssembly(group)) return default;
            // A capital initial and small letters ("Sở", "Tháng") is a word and no code, unless it is a known one ("TTg", "CTr").
            if (hasCapital && group.Length > 2 && CountCapitals(group) == 1 && !TypeWords.IsCode(group) && !KnownIssuers.Contains(group.ToString())) return default;
            _at = at;
            return group;
        }

        public readonly SymbolMatch Finish(string? typeCode, bool isCertain)
        {
            var symbol = new StringBuilder(_at - start);
            for (var i = start; i < _at; i++)
            {
                var character = text[i];
                if (!char.IsWhiteSpace(character)) symbol.Append(IsSlash(character) ? '/' : character == 'Ð' ? 'Đ' : character);
            }

            return new SymbolMatch(start, _at, symbol.ToString(), typeCode, isCertain);
        }

        private readonly char Peek() => _at < text.Length ? text[_at] : '\0';

        private readonly int CountDigits()
        {
            var at = _at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            return at - _at;
        }

        private static bool IsInnerMark(string text, int at) =>
            text[at] is '&' or '.' && at + 1 < text.Length && char.IsUpper(text[at + 1]);

        private static int CountCapitals(ReadOnlySpan<char> group)
        {
            var capitals = 0;
            foreach (var character in group)
            {
                if (char.IsUpper(character)) capitals++;
            }

            return capitals;
        }
    }
}
