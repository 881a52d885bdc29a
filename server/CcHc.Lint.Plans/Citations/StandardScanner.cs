using System.Text;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Finds designations of standards: "TCVN ISO 9001:2015", "TCVN ISO/IEC 27001:2019", "TCVN 7909-1-2:2016", "QCVN 01:2019/BTTTT", "ISO 9001:2015".</summary>
internal static class StandardScanner
{
    private static readonly string[] Series = ["TCVN", "QCVN", "TCXDVN", "TCXD", "TCCS"];

    /// <summary>The designation that begins at <paramref name="start"/>; null where the words there name no edition (a number, a colon and a year).</summary>
    public static (int End, string Symbol, bool IsRegulation)? At(string text, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return null;
        var at = start;
        var series = 0;
        while (series < Series.Length && !Word(text, ref at, Series[series])) series++;
        var hasSeries = series < Series.Length;
        var afterSeries = at;
        if (hasSeries && at < text.Length && text[at] is '-' or ':') at++;
        at = DateScanner.SkipBlanks(text, at);
        if (!Word(text, ref at, "ISO/IEC") && !Word(text, ref at, "ISO"))
        {
            if (!hasSeries) return null;
            at = DateScanner.SkipBlanks(text, afterSeries);
        }

        at = DateScanner.SkipBlanks(text, at);
        if (!Digits(text, ref at, hasSeries ? 1 : 4, 5) || !Edition(text, ref at)) return null;
        var isRegulation = hasSeries && Series[series] == "QCVN";
        if (at + 1 < text.Length && text[at] == '/' && char.IsUpper(text[at + 1]))
        {
            at++;
            while (at < text.Length && char.IsUpper(text[at])) at++;
        }

        return (at, Normalised(text.AsSpan(start, at - start)), isRegulation);
    }

    /// <summary>Parts and the year behind the number: ":2015", "-1-2:2016"; a hyphen or slash for the colon is kept as malformed.</summary>
    private static bool Edition(string text, ref int at)
    {
        while (at < text.Length && text[at] == '-')
        {
            var part = at + 1;
            if (Digits(text, ref part, 1, 3)) at = part;
            else return IsYear(text, ref at);
        }

        at = DateScanner.SkipBlanks(text, at);
        return at < text.Length && text[at] is ':' or '/' && IsYear(text, ref at);
    }

    private static bool IsYear(string text, ref int at)
    {
        var year = DateScanner.SkipBlanks(text, at + 1);
        var from = year;
        if (!Digits(text, ref year, 4, 4) || text[from] is not ('1' or '2')) return false;
        at = year;
        return true;
    }

    /// <summary>As written, without the blanks round marks.</summary>
    private static string Normalised(ReadOnlySpan<char> written)
    {
        var symbol = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == ' ' && (written[i - 1] is ':' or '/' or '-' || i + 1 < written.Length && written[i + 1] is ':' or '/' or '-' or ' ')) continue;
            symbol.Append(written[i]);
        }

        return symbol.ToString();
    }

    private static bool Word(string text, ref int at, string word)
    {
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        var end = at + word.Length;
        if (end < text.Length && char.IsLetter(text[end])) return false;
        at = end;
        return true;
    }

    private static bool Digits(string text, ref int at, int least, int most)
    {
        var end = at;
        while (end < text.Length && end - at <= most && char.IsAsciiDigit(text[end])) end++;
        if (end - at < least || end - at > most) return false;
        at = end;
        return true;
    }
}
