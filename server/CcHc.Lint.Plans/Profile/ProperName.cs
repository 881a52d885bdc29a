using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Reads a place name that no list holds by its capitals.</summary>
internal static class ProperName
{
    private const int MostWords = 4;

    // In a line of capitals a name ends before one of these.
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "NĂM", "GIAI", "ĐẾN", "VÀ", "TỈNH", "HUYỆN", "TRÊN", "VỀ", "QUÝ", "CÁC", "CỘNG", "BAN", "CHỦ", "ĐỘC", "SỞ", "ỦY", "TRONG", "MỘT",
    };

    /// <summary>The name that begins at an offset, in ordinary case ("Sông Thao"); null where none begins there.</summary>
    public static string? At(string text, int start)
    {
        if (start >= text.Length) return null;
        var isCapitals = CapitalLine.Is(text);
        var words = new List<string>();
        foreach (var word in text[start..Math.Min(text.Length, start + 60)].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim(',', '.', ';', ':', ')', '(', '*');
            if (word[0] == '(' || bare.Length == 0 || !char.IsUpper(bare[0]) || !IsNameWord(bare) || isCapitals && NoNames.Contains(VietnameseText.Fold(bare).ToUpperInvariant()) || words.Count == MostWords) break;
            words.Add(isCapitals ? InOrdinaryCase(bare) : bare);
            if (bare.Length < word.Length) break;
        }

        return words.Count > 0 ? string.Join(' ', words) : null;
    }

    /// <summary>Letters, and the sign within names of the Central Highlands ("Đăk R’lấp", "Cư M'gar").</summary>
    private static bool IsNameWord(string word) => word.All(static c => char.IsLetter(c) || IsApostrophe(c));

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    // "M'DRẮK" is "M'Drắk", "R’LẤP" is "R’lấp": no rule tells which, so what stands behind the sign keeps its capital.
    private static string InOrdinaryCase(string word)
    {
        var letters = word.ToLowerInvariant().ToCharArray();
        letters[0] = word[0];
        for (var i = 1; i < letters.Length; i++)
        {
            if (IsApostrophe(letters[i - 1])) letters[i] = word[i];
        }

        return new string(letters);
    }
}
