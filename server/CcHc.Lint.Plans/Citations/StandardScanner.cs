namespace CcHc.Lint.Plans.Citations;

/// <summary>Finds designations of standards: "TCVN ISO 9001:2015", "TCVN ISO/IEC 27001:2019", "TCVN 7909:2008", "QCVN 01:2019/BTTTT", "ISO 9001:2015".</summary>
internal static class StandardScanner
{
    /// <summary>The designation that begins at <paramref name="start"/>; null where the words there name no edition (a number, a colon and a year).</summary>
    public static (int End, string Symbol, bool IsRegulation)? At(string text, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return null;
        var at = start;
        var parts = new List<string>();
        var isRegulation = false;
        if (Word(text, ref at, "TCVN")) parts.Add("TCVN");
        else if (Word(text, ref at, "QCVN"))
        {
            parts.Add("QCVN");
            isRegulation = true;
        }

        at = DateScanner.SkipBlanks(text, at);
        if (Word(text, ref at, "ISO/IEC")) parts.Add("ISO/IEC");
        else if (Word(text, ref at, "ISO")) parts.Add("ISO");
        if (parts.Count == 0) return null;
        at = DateScanner.SkipBlanks(text, at);
        var number = Digits(text, ref at, 2, 5);
        if (number is null) return null;
        if (at < text.Length && text[at] == '-')
        {
            at++;
            if (Digits(text, ref at, 1, 3) is not { } part) return null;
            number += "-" + part;
        }

        at = DateScanner.SkipBlanks(text, at);
        if (at >= text.Length || text[at] != ':') return null;
        at = DateScanner.SkipBlanks(text, at + 1);
        if (Digits(text, ref at, 4, 4) is not { } year) return null;
        var symbol = string.Join(' ', parts) + " " + number + ":" + year;
        if (isRegulation && at + 1 < text.Length && text[at] == '/' && char.IsUpper(text[at + 1]))
        {
            var from = at++;
            while (at < text.Length && char.IsUpper(text[at])) at++;
            symbol += text[from..at];
        }

        return (at, symbol, isRegulation);
    }

    private static bool Word(string text, ref int at, string word)
    {
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        var end = at + word.Length;
        if (end < text.Length && char.IsLetter(text[end])) return false;
        at = end;
        return true;
    }

    private static string? Digits(string text, ref int at, int least, int most)
    {
        var from = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at - from >= least && at - from <= most ? text[from..at] : null;
    }
}
