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
            if (word[0] == '(' || bare.Length == 0 || !char.IsUpper(bare[0]) || !bare.All(char.IsLetter) || isCapitals && NoNames.Contains(VietnameseText.Fold(bare).ToUpperInvariant()) || words.Count == MostWords) break;
            words.Add(isCapitals ? bare[0] + bare[1..].ToLowerInvariant() : bare);
            if (bare.Length < word.Length) break;
        }

        return words.Count > 0 ? string.Join(' ', words) : null;
    }
}
