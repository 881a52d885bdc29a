namespace CcHc.Lint.Plans.Registry;

/// <summary>Finds what a heading names by the longest known heading that it begins with.</summary>
internal sealed class HeadingIndex<T>
    where T : class
{
    // Openings that headings put before a name that the registry holds without them.
    private static readonly string[] Openings = ["", "về ", "công tác ", "về công tác ", "nhiệm vụ ", "lĩnh vực ", "nội dung "];

    // Longest first; items of equal headings stay in the registry's order.
    private readonly List<Heading> _headings = [];

    /// <summary>Adds a heading; "…" at its end stands for every heading that begins so.</summary>
    public void Add(string heading, T item)
    {
        var open = heading.EndsWith('…');
        var text = heading.TrimEnd('…', ' ');
        // A heading of one word stands for itself only, unless the registry opens it with "…".
        var needsWhole = !open && !text.Contains(' ', StringComparison.Ordinal);
        var added = new Heading(RegistryKeys.Fold(text), RegistryKeys.FoldLoosely(text), needsWhole, item);
        var at = _headings.Count;
        while (at > 0 && _headings[at - 1].Exact.Length < added.Exact.Length) at--;
        _headings.Insert(at, added);
    }

    /// <summary>The item with the longest heading; null where none fits.</summary>
    public T? Longest(string title, bool wholeOnly) => Search(title, wholeOnly) is [var first, ..] ? first : null;

    /// <summary>Every item that has the longest heading.</summary>
    public IReadOnlyList<T> AllOfLongest(string title) => Search(title, wholeOnly: false);

    private List<T> Search(string title, bool wholeOnly)
    {
        var exact = Clean(RegistryKeys.Fold(title));
        var found = Matches(exact, static heading => heading.Exact, wholeOnly);
        return found.Count > 0 ? found : Matches(Clean(RegistryKeys.FoldLoosely(title)), static heading => heading.Loose, wholeOnly);
    }

    private List<T> Matches(string title, Func<Heading, string> key, bool wholeOnly)
    {
        var items = new List<T>();
        var length = -1;
        if (title.Length == 0) return items;
        foreach (var heading in _headings)
        {
            var name = key(heading);
            if (items.Count > 0 && name.Length < length) break;
            if (!Fits(title, name, wholeOnly || heading.NeedsWhole) || items.Contains(heading.Item)) continue;
            items.Add(heading.Item);
            length = name.Length;
        }

        return items;
    }

    private static bool Fits(string title, string name, bool wholeOnly)
    {
        foreach (var opening in Openings)
        {
            if (!title.StartsWith(opening, StringComparison.Ordinal)) continue;
            var rest = title.AsSpan(opening.Length);
            if (!rest.StartsWith(name, StringComparison.Ordinal)) continue;
            if (rest.Length == name.Length) return true;
            if (!wholeOnly && !RegistryKeys.IsWordCharacter(rest[name.Length])) return true;
        }

        return false;
    }

    private static string Clean(string folded) => folded.Trim(' ', '.', ':', ';', ',', '*', '#', '-', '"', '“', '”');

    private sealed record Heading(string Exact, string Loose, bool NeedsWhole, T Item);
}
