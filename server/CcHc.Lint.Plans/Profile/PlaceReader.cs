using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Finds the province that issues a document in its title and opening words.</summary>
internal static class PlaceReader
{
    private const int LongestLine = 400;

    private static readonly string[] Heads = ["tỉnh ", "thành phố ", "tp. ", "tp "];

    /// <summary>Place name and its type word ("tỉnh", "thành phố"); null where none is named.</summary>
    public static (string Name, string Type)? Read(IEnumerable<ProfileLine> lines, ProvinceRegistry provinces)
    {
        foreach (var line in lines)
        {
            if (line.Words.Length > LongestLine || line.Folded.Length != line.Words.Length) continue;
            foreach (var head in Heads)
            {
                for (var at = line.Folded.IndexOf(head, StringComparison.Ordinal); at >= 0; at = line.Folded.IndexOf(head, at + 1, StringComparison.Ordinal))
                {
                    if (at > 0 && char.IsLetter(line.Folded[at - 1])) continue;
                    if (NameAt(line.Words, at + head.Length, provinces) is { } name) return (name, head.StartsWith("tỉnh", StringComparison.Ordinal) ? "tỉnh" : "thành phố");
                }
            }
        }

        return null;
    }

    private static string? NameAt(string text, int start, ProvinceRegistry provinces)
    {
        // In capitals every word begins with one, so a known name of up to five words is tried first.
        var words = text[Math.Min(start, text.Length)..].Split(' ', 6, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(5, words.Length); count > 0; count--)
        {
            if (provinces.FindProvince(string.Join(' ', words[..count]).Trim(',', '.', ';', ':', ')')) is { } known) return known.Name;
        }

        return ProperName.At(text, start);
    }
}
