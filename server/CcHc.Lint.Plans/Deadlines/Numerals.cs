namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Numbers as deadlines write them: years, quarters, months, and the year that follows a month or quarter.</summary>
internal static class Numerals
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    public static bool IsYear(DeadlineToken token) => token.Digits == 4 && token.Value is >= FirstYear and <= LastYear;

    /// <summary>A year of two digits ("30/6/22"); only where a month or day can no longer be meant.</summary>
    public static bool IsShortYear(DeadlineToken token) => token.Digits == 2 && token.Value is > 12 and < 60;

    public static int YearOf(DeadlineToken token) => token.Digits == 2 ? 2000 + token.Value : token.Value;

    /// <summary>A small number in digits or words ("02", "hai"); 0 for none. Not "năm", which is rather a year.</summary>
    public static int Count(DeadlineToken token)
    {
        if (token.IsNumber) return token.Digits <= 2 ? token.Value : 0;
        return token.Word switch
        {
            "một" => 1,
            "hai" => 2,
            "ba" => 3,
            "bốn" => 4,
            "sáu" => 6,
            "bảy" or "bẩy" => 7,
            "tám" => 8,
            "chín" => 9,
            "mười" => 10,
            _ => 0,
        };
    }

    /// <summary>The number of a quarter in Roman or Arabic numerals or words; 0 for none, -1 for one out of range.</summary>
    public static int Quarter(DeadlineToken token)
    {
        if (token.IsNumber) return token.Digits > 2 ? 0 : token.Value is >= 1 and <= 4 ? token.Value : -1;
        // A small L is often typed or scanned for the Roman one.
        return token.Word.Replace('l', 'i') switch
        {
            "i" or "một" => 1,
            "ii" or "hai" => 2,
            "iii" or "ba" => 3,
            "iv" or "iiii" or "bốn" or "tư" => 4,
            "v" or "vi" => -1,
            _ => 0,
        };
    }

    /// <summary>
    /// The year that belongs to the words before <paramref name="index"/>: "/2019", "-2019", "năm 2019", ", năm 2019",
    /// "của năm 2019", "(năm 2019)", and behind a bracket that closes ("(hoặc quý III)/2019"). Moves past it.
    /// </summary>
    public static int? YearAfter(DeadlineTokens tokens, ref int index)
    {
        var i = tokens.IsMark(index, ')') && (tokens.IsMark(index + 1, '/') || tokens.IsWord(index + 1, "năm")) ? index + 1 : index;
        var isSlash = tokens.IsMark(i, '/');
        if (isSlash || tokens.IsMark(i, '-') || tokens.IsMark(i, '.') || tokens.IsMark(i, ','))
        {
            if (isSlash && IsShortYear(tokens[i + 1]) && !tokens.IsMark(i + 2, '/')) return Take(tokens, i + 1, i + 2, ref index);
            if (tokens.IsMark(i, ',') && IsYear(tokens[i + 1])) return null;
            i++;
        }
        else if (tokens.IsMark(i, '('))
        {
            var inside = tokens.IsWord(i + 1, "năm") ? i + 2 : i + 1;
            return IsYear(tokens[inside]) && tokens.IsMark(inside + 1, ')') ? Take(tokens, inside, inside + 2, ref index) : null;
        }

        if (tokens.IsAnyWord(i, "của", "trong") && tokens.IsWord(i + 1, "năm")) i++;
        if (tokens.IsWord(i, "năm")) i++;
        return IsYear(tokens[i]) ? Take(tokens, i, i + 1, ref index) : null;
    }

    private static int Take(DeadlineTokens tokens, int at, int next, ref int index)
    {
        index = next;
        return YearOf(tokens[at]);
    }
}
