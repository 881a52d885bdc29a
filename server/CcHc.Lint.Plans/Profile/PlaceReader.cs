using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Finds the province that issues a document in its title and opening words.</summary>
internal static class PlaceReader
{
    private const int LongestLine = 400;
    private const int MostWords = 5;

    private static readonly string[] Heads = ["tỉnh ", "thành phố ", "tp. ", "tp "];

    /// <summary>Place name and its type word ("tỉnh", "thành phố"); null where none is named. In a line, a province that the registry knows goes first.</summary>
    public static (string Name, string Type)? Read(List<ProfileLine> lines, ProvinceRegistry provinces)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!IsReadable(line)) continue;
            // A narrow page cuts a name ("TỈNH LÀO" / "CAI"); only one that is known is looked for beyond the end of its line.
            var next = i + 1 < lines.Count && GoesOn(line, lines[i + 1]) ? lines[i + 1].Words : "";
            if (In(line, next, provinces) is { } place) return place;
        }

        return null;
    }

    /// <summary>True within a paragraph; the place of a date line belongs to no "tỉnh" above it.</summary>
    private static bool GoesOn(ProfileLine line, ProfileLine next) => next.BlockIndex == line.BlockIndex && IsReadable(next) && DateLine.Read(next.Folded) is null;

    private static bool IsReadable(ProfileLine line) => line.Words.Length <= LongestLine && line.Folded.Length == line.Words.Length;

    private static (string Name, string Type)? In(ProfileLine line, string next, ProvinceRegistry provinces)
    {
        (string, string)? guessed = null;
        var folded = line.Folded + " ";
        foreach (var head in Heads)
        {
            for (var at = folded.IndexOf(head, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(head, at + 1, StringComparison.Ordinal))
            {
                if (at > 0 && char.IsLetter(folded[at - 1])) continue;
                var type = head.StartsWith("tỉnh", StringComparison.Ordinal) ? "tỉnh" : "thành phố";
                var start = at + head.Length;
                if (KnownAt($"{line.Words} {next}"[start..], provinces) is { } known) return (known, type);
                if (guessed is null && ProperName.At(line.Words, start) is { } name) guessed = (name, type);
            }
        }

        return guessed;
    }

    // In capitals every word begins with one, so the longest known name is tried first.
    private static string? KnownAt(string text, ProvinceRegistry provinces)
    {
        var words = text.Split(' ', MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            if (provinces.FindProvince(string.Join(' ', words[..count]).Trim(',', '.', ';', ':', ')')) is { } known) return known.Name;
        }

        return null;
    }
}
