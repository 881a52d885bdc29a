using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Tells a line that is set in capitals, as titles are.</summary>
internal static class CapitalLine
{
    private const int LongestUnit = 3;

    /// <summary>
    /// True where all words are in capitals. Small letters of a symbol ("30c/NQ-CP", "06/QĐ-TTg"), of a unit ("15 km") and within
    /// brackets belong to what stands there and say nothing of the line.
    /// </summary>
    public static bool Is(string words)
    {
        var brackets = 0;
        var isBehindNumber = false;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isUnit = isBehindNumber && word.TrimEnd(',', '.', ';', ')').Length <= LongestUnit && !Characters.IsUpper(word[0]);
            if (brackets == 0 && word[0] != '(' && !isUnit && !IsSymbol(word) && Characters.HasLower(word)) return false;
            foreach (var c in word)
            {
                if (c == '(') brackets++;
                else if (c == ')' && brackets > 0) brackets--;
            }

            isBehindNumber = char.IsAsciiDigit(word[^1]);
        }

        return Characters.HasLetter(words);
    }

    private static bool IsSymbol(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || word.Contains('/', StringComparison.Ordinal);
}
