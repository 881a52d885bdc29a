using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Gives words the case of those that they take the place of.</summary>
internal static class LetterCase
{
    /// <summary>"cải" as "CẢI" for "CAI", as "Cải" for "Cai".</summary>
    public static string Like(string folded, ReadOnlySpan<char> written)
    {
        var letters = 0;
        var capitals = 0;
        foreach (var c in written)
        {
            if (!Characters.IsLetter(c)) continue;
            letters++;
            if (Characters.IsUpper(c)) capitals++;
        }

        if (capitals == letters && letters > 1) return folded.ToUpperInvariant();
        return capitals > 0 && Characters.IsUpper(written[0]) ? char.ToUpperInvariant(folded[0]) + folded[1..] : folded;
    }

    public static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Characters.IsLower(c)) return false;
        }

        return true;
    }
}
