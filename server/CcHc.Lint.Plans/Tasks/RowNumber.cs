
namespace CcHc.Lint.Plans.Tasks;

/// <summary>Numbers as they stand in the first column of a table: "I", "VI.", "1", "2.1", "a)", "A".</summary>
internal static class RowNumber
{
    // What the number of a row is made of.
    private const string Marks = "0123456789.-+*•IVXL";

    public static bool IsRoman(string number)
    {
        var bare = Bare(number);
        return bare.Length is > 0 and <= 6 && !bare.ContainsAnyExcept("IVXL");
    }

    public static bool IsCapitalLetter(string number)
    {
        var bare = Bare(number);
        return bare.Length == 1 && char.IsUpper(bare[0]) && !IsRoman(number);
    }

    /// <summary>The value of a plain number ("3", "3."); null for others ("3.1", "a", "III").</summary>
    public static int? Whole(string number)
    {
        var bare = Bare(number);
        return bare.Length is > 0 and <= 4 && !bare.ContainsAnyExceptInRange('0', '9') ? int.Parse(bare) : null;
    }

    /// <summary>True for any number or letter that may stand in the first column, and nothing else.</summary>
    public static bool IsNumber(string number)
    {
        var bare = Bare(number).Trim("( ");
        return bare.Length <= 8 && bare.TrimStart(Marks).IsEmpty || bare.Length == 1;
    }

    /// <summary>How many characters at the start are a number with its mark and the blanks behind; 0 where none.</summary>
    public static int LengthAtStart(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is 'I' or 'V' or 'X' or 'L' or '.')) end++;
        // "A. NHIỆM VỤ THƯỜNG XUYÊN"
        if (end == 0 && text.Length > 2 && text[0] is >= 'A' and <= 'H' && text[1] is '.' or ')') end = 1;
        if (end == 0 || end >= text.Length) return 0;
        var closed = text[end - 1] == '.';
        if (!closed && text[end] is ')' or '.' or ':')
        {
            closed = true;
            end++;
        }

        if (end >= text.Length || text[end] != ' ') return 0;
        // Without a closing mark only a number that stands alone counts ("I CÔNG TÁC"), not the start of a word.
        if (!closed && !IsRoman(text[..end])) return 0;
        while (end < text.Length && text[end] == ' ') end++;
        return end;
    }

    private static ReadOnlySpan<char> Bare(string number) => number.AsSpan().Trim().TrimEnd(".):/").Trim();
}
