using System.Globalization;
using System.Text;

namespace CcHc.Lint.Documents.Docx.Numbering;

/// <summary>Writes a number the way Word does for a number format ("numFmt"). Unknown formats are written in figures.</summary>
internal static class NumberFormat
{
    private const int MaxLetters = 780;
    private const int MaxRoman = 3999;

    private static readonly string[] Romans = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"];
    private static readonly int[] RomanValues = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    public static string Write(string format, int number) => format switch
    {
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerLetter" => Letters(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalEnclosedParen" => $"({Figures(number)})",
        "decimalEnclosedFullstop" => $"{Figures(number)}.",
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number is >= 1 and <= 20 ? ((char)('\u2460' + number - 1)).ToString() : Figures(number),
        "numberInDash" => $"- {Figures(number)} -",
        "vietnameseCounting" => Words(number),
        "none" => "",
        _ => Figures(number),
    };

    /// <summary>The kind of marker that a format makes.</summary>
    public static MarkerKind KindOf(string format) => format switch
    {
        "upperRoman" or "lowerRoman" => MarkerKind.Roman,
        "lowerLetter" => MarkerKind.Letter,
        "upperLetter" => MarkerKind.CapitalLetter,
        _ => MarkerKind.Arabic,
    };

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        if (number is < 1 or > MaxRoman) return Figures(number);
        var text = new StringBuilder();
        for (var i = 0; i < Romans.Length; i++)
        {
            for (; number >= RomanValues[i]; number -= RomanValues[i]) text.Append(Romans[i]);
        }

        return text.ToString();
    }

    // a … z, then aa, bb … zz, aaa.
    private static string Letters(int number) =>
        number is < 1 or > MaxLetters ? Figures(number) : new string((char)('a' + ((number - 1) % 26)), 1 + ((number - 1) / 26));

    private static string Words(int number)
    {
        if (number is < 0 or > 99) return Figures(number);
        if (number < 10) return Digits[number];
        var (tens, ones) = (number / 10, number % 10);
        var head = tens == 1 ? "mười" : $"{Digits[tens]} mươi";
        return ones switch
        {
            0 => head,
            1 when tens > 1 => $"{head} mốt",
            5 => $"{head} lăm",
            _ => $"{head} {Digits[ones]}",
        };
    }
}
