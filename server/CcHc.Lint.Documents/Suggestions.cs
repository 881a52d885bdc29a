namespace CcHc.Lint.Documents;

/// <summary>Finds what a misspelt word was probably meant to be.</summary>
public static class Suggestions
{
    /// <summary>The candidates near the word, nearest first, then in the order given; none where nothing is near.</summary>
    public static IReadOnlyList<string> Near(string word, IEnumerable<string> candidates, int count = 1)
    {
        var limit = Math.Max(1, word.Length / 3);
        var near = new List<(int Distance, string Candidate)>();
        foreach (var candidate in candidates)
        {
            var distance = candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase) && word.Length >= 2 ? 0 : Distance(word, candidate);
            if (distance <= limit) near.Add((distance, candidate));
        }

        return [.. near.OrderBy(item => item.Distance).Select(item => item.Candidate).Distinct(StringComparer.Ordinal).Take(count)];
    }

    // Edits (insert, delete, replace, swap of neighbours) that lead from one word to the other; case doesn't matter.
    private static int Distance(string a, string b)
    {
        a = a.ToUpperInvariant();
        b = b.ToUpperInvariant();
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
