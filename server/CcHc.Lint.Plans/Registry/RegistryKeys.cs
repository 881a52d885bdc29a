using System.Text;
using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Registry;

/// <summary>Keys under which the registry finds names, headings and symbols, however they are written.</summary>
internal static class RegistryKeys
{
    /// <summary>Folds a text as the texts that are searched are folded. The one place that knows how.</summary>
    public static string Fold(string text) => VietnameseText.Fold(text).Trim(' ');

    public static string RemoveMarks(string folded) => VietnameseText.RemoveMarks(folded);

    /// <summary>Folded text without any mark on its letters, for headings damaged by scanning ("CAI CÁCH").</summary>
    public static string FoldLoosely(string text) => RemoveMarks(Fold(text));

    /// <summary>Key of a symbol: no white space, capitals, "-" and "/" in one form, no leading zeros of the number, "TƯ" as "TW".</summary>
    public static string Symbol(string symbol)
    {
        var key = new StringBuilder(symbol.Length);
        var hasMarks = symbol.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0;
        foreach (var raw in hasMarks ? VietnameseText.Compose(symbol) : symbol)
        {
            if (char.IsWhiteSpace(raw) || raw is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF') continue;
            var c = raw switch
            {
                'Ð' or 'ð' => 'Đ',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                '\u2044' or '\u2215' or '\u29F8' or '\uFF0F' => '/',
                _ => char.ToUpperInvariant(raw),
            };
            var leadingZero = c == '0' && key.Length == 0;
            if (!leadingZero) key.Append(c);
        }

        key.Replace("/TƯ", "/TW");
        return key.ToString();
    }

    /// <summary>
    /// True where a symbol names one instrument whatever its date: it carries its year ("61/2018/NĐ-CP", a National
    /// Assembly symbol) or an edition ("TCVN ISO 9001:2015"). Other numbers begin again every year or every term.
    /// </summary>
    public static bool CarriesYear(string symbolKey)
    {
        if (YearOf(symbolKey) is not null) return true;
        return symbolKey.StartsWith("TCVN", StringComparison.Ordinal) || symbolKey.StartsWith("QCVN", StringComparison.Ordinal);
    }

    /// <summary>The year inside a symbol ("61/2018/NĐ-CP": 2018), or null.</summary>
    public static int? YearOf(string symbolKey)
    {
        var first = symbolKey.IndexOf('/', StringComparison.Ordinal);
        if (first < 0 || first + 6 > symbolKey.Length || symbolKey[first + 5] != '/') return null;
        var year = symbolKey.AsSpan(first + 1, 4);
        return int.TryParse(year, out var value) && value is >= 1900 and < 2200 ? value : null;
    }

    /// <summary>True where a word may begin or end between the two characters.</summary>
    public static bool IsWordCharacter(char c) => Characters.IsLetterOrDigit(c);
}
