namespace CcHc.Lint.Documents.Markers;

internal static class Numerals
{
    private static readonly string[] Tens = ["", "X", "XX", "XXX"];
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    public static int DigitCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }

    /// <summary>Length of a well-formed Roman number up to 39 at the start that no further letter follows; 0 if there is none.</summary>
    public static int RomanLength(ReadOnlySpan<char> text, bool lower)
    {
        var count = 0;
        while (count < text.Length && IsRomanDigit(text[count], lower)) count++;
        if (count is 0 or > 7 || (count < text.Length && char.IsLetterOrDigit(text[count]))) return 0;
        Span<char> upper = stackalloc char[count];
        for (var i = 0; i < count; i++) upper[i] = (char)(text[i] & ~0x20);
        foreach (var tens in Tens)
        {
            if (!upper.StartsWith(tens)) continue;
            foreach (var ones in Ones)
            {
                if (upper.Length == tens.Length + ones.Length && upper.EndsWith(ones)) return count;
            }
        }

        return 0;
    }

    private static bool IsRomanDigit(char c, bool lower) => lower ? c is 'i' or 'v' or 'x' : c is 'I' or 'V' or 'X';
}
