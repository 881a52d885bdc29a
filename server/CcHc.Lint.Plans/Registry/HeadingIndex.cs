namespace CcHc.Lint.Plans.Registry;

/// <summary>Finds what a heading names by the longest known heading that it begins with.</summary>
internal sealed class HeadingIndex<T>
    where T : class
{
    // Openings that headings put before a name that the registry holds without them.
    private static readonly string[] Openings = ["", "về ", "công tác ", "về công tác ", "nhiệm vụ ", "lĩnh vực ", "nội dung ", "các ", "những ", "một số "];

    // Longer titles say more than any heading does; what follows cannot change what they begin with.
    private const int LongestRead = 400;

    private readonly List<Heading> _headings = [];

    // By the first word, longest first; items of equal headings stay in the registry's order.
    private readonly Dictionary<string, List<Heading>> _byExactWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Heading>> _byLooseWord = new(StringComparer.Ordinal);

    /// <summary>Adds a heading; "…" at its end stands for every heading that begins so.</summary>
    public void Add(string heading, T item)
    {
        var open = heading.EndsWith('…');
        var text = heading.TrimEnd('…', ' ');
        // A heading of one word stands for itself only, unless the registry opens it with "…".
        var needsWhole = !open && !text.Contains(' ', StringComparison.Ordinal);
        var exact = RegistryKeys.Fold(text);
        if (exact.Length == 0) return;
        var added = new Heading(exact, RegistryKeys.RemoveMarks(exact), needsWhole, item, _headings.Count);
        _headings.Add(added);
        Insert(_byExactWord, added.Exact, added);
        Insert(_byLooseWord, added.Loose, added);
    }

    /// <summary>The item with the longest heading; null where none fits.</summary>
    public T? Longest(string title, bool wholeOnly) => Search(title, wholeOnly) is [var first, ..] ? first : null;

    /// <summary>Every item that has the longest heading.</summary>
    public IReadOnlyList<T> AllOfLongest(string title) => Search(title, wholeOnly: false) ?? [];

    private List<T>? Search(string title, bool wholeOnly)
    {
        var folded = RegistryKeys.Fold(title.Length > LongestRead ? title[..LongestRead] : title);
        return Matches(Clean(folded), isLoose: false, wholeOnly) ?? Matches(Clean(RegistryKeys.RemoveMarks(folded)), isLoose: true, wholeOnly);
    }

    private List<T>? Matches(string title, bool isLoose, bool wholeOnly)
    {
        if (title.Length == 0) return null;
        List<Heading>? found = null;
        foreach (var opening in Openings)
        {
            if (!title.StartsWith(opening, StringComparison.Ordinal)) continue;
            var rest = title.AsSpan(opening.Length);
            var words = isLoose ? _byLooseWord : _byExactWord;
            if (!words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(FirstWord(rest), out var headings)) continue;
            foreach (var heading in headings)
            {
                var name = isLoose ? heading.Loose : heading.Exact;
                if (found is not null && name.Length < (isLoose ? found[0].Loose : found[0].Exact).Length) break;
                if (!Fits(rest, name, wholeOnly || heading.NeedsWhole)) continue;
                if (found is not null && name.Length > (isLoose ? found[0].Loose : found[0].Exact).Length) found.Clear();
                (found ??= []).Add(heading);
            }
        }

        if (found is null) return null;
        if (found.Count > 1) found.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        var items = new List<T>(found.Count);
        foreach (var heading in found)
        {
            if (!items.Contains(heading.Item)) items.Add(heading.Item);
        }

        return items;
    }

    private static bool Fits(ReadOnlySpan<char> rest, string name, bool wholeOnly) =>
        rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || (!wholeOnly && !RegistryKeys.IsWordCharacter(rest[name.Length])));

    private static void Insert(Dictionary<string, List<Heading>> words, string name, Heading heading)
    {
        var word = FirstWord(name).ToString();
        if (!words.TryGetValue(word, out var headings)) words.Add(word, headings = []);
        var at = headings.Count;
        while (at > 0 && headings[at - 1].Exact.Length < heading.Exact.Length) at--;
        headings.Insert(at, heading);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && RegistryKeys.IsWordCharacter(text[end])) end++;
        return text[..end];
    }

    private static string Clean(string folded) => folded.Trim(' ', '.', ':', ';', ',', '*', '#', '-', '"', '“', '”');

    private sealed record Heading(string Exact, string Loose, bool NeedsWhole, T Item, int Order);
}
