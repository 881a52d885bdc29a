namespace CcHc.Lint.Plans.Registry;

/// <summary>
/// Finds the longest of many folded phrases at a place in a folded text. Phrases are grouped by their first word, so
/// that a text is passed over once and only words that open a phrase cost more than one look-up.
/// </summary>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<string, List<(string Phrase, T Item)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Phrase, T Item)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PhraseIndex() => _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a phrase; of two equal ones the first stays.</summary>
    public void Add(string phrase, T item)
    {
        if (phrase.Length == 0) return;
        var word = phrase[..WordEnd(phrase, 0)];
        if (!_byFirstWord.TryGetValue(word, out var group)) _byFirstWord.Add(word, group = []);
        var at = 0;
        while (at < group.Count && group[at].Phrase.Length > phrase.Length) at++;
        for (var i = at; i < group.Count && group[i].Phrase.Length == phrase.Length; i++)
        {
            if (string.Equals(group[i].Phrase, phrase, StringComparison.Ordinal)) return;
        }

        group.Insert(at, (phrase, item));
    }

    /// <summary>The longest phrase that begins at the offset and ends at the end of a word, or null.</summary>
    public (T Item, int Length)? LongestAt(string text, int offset) => LongestAt(text, offset, static (_, _) => true);

    /// <summary>As above, among those that the caller accepts; it is given the item and the end offset.</summary>
    public (T Item, int Length)? LongestAt(string text, int offset, Func<T, int, bool> accept)
    {
        if (offset >= text.Length || (offset > 0 && RegistryKeys.IsWordCharacter(text[offset - 1]))) return null;
        if (!_lookup.TryGetValue(text.AsSpan(offset, WordEnd(text, offset) - offset), out var group)) return null;
        foreach (var (phrase, item) in group)
        {
            var end = offset + phrase.Length;
            if (!text.AsSpan(offset).StartsWith(phrase, StringComparison.Ordinal)) continue;
            if (end < text.Length && RegistryKeys.IsWordCharacter(text[end]) && RegistryKeys.IsWordCharacter(text[end - 1])) continue;
            if (accept(item, end)) return (item, phrase.Length);
        }

        return null;
    }

    /// <summary>End of the word at an offset; a mark is a word of its own.</summary>
    private static int WordEnd(string text, int offset)
    {
        var end = offset;
        while (end < text.Length && RegistryKeys.IsWordCharacter(text[end])) end++;
        return end == offset ? offset + 1 : end;
    }
}
