namespace CcHc.Lint.Plans.Registry;

/// <summary>
/// Finds the longest of many folded phrases at a place in a folded text. Phrases are grouped by their first two words,
/// so that a text is passed over once and only words that open a phrase cost more than one look-up.
/// </summary>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<string, Group> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Group>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PhraseIndex() => _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a phrase; of two equal ones the first stays.</summary>
    public void Add(string phrase, T item)
    {
        if (phrase.Length == 0) return;
        var first = WordEnd(phrase, 0);
        if (!_lookup.TryGetValue(phrase.AsSpan(0, first), out var group)) _byFirstWord.Add(phrase[..first], group = new Group());
        group.Add(phrase, SecondWord(phrase, first), item);
    }

    /// <summary>The longest phrase that begins at the offset and ends at the end of a word, or null.</summary>
    public (T Item, int Length)? LongestAt(string text, int offset) => LongestAt(text, offset, static (_, _) => true);

    /// <summary>As above, among those that the caller accepts; it is given the item and the end offset.</summary>
    public (T Item, int Length)? LongestAt(string text, int offset, Func<T, int, bool> accept)
    {
        if (offset >= text.Length || (offset > 0 && RegistryKeys.IsWordCharacter(text[offset - 1]))) return null;
        var first = WordEnd(text, offset);
        if (!_lookup.TryGetValue(text.AsSpan(offset, first - offset), out var group)) return null;
        return Search(group.With(SecondWord(text, first)), text, offset, accept) ?? Search(group.Alone, text, offset, accept);
    }

    private static (T Item, int Length)? Search(List<Phrase> phrases, string text, int offset, Func<T, int, bool> accept)
    {
        foreach (var entry in phrases)
        {
            var (phrase, item) = (entry.Text, entry.Item);
            var end = offset + phrase.Length;
            if (!text.AsSpan(offset).StartsWith(phrase, StringComparison.Ordinal)) continue;
            if (end < text.Length && RegistryKeys.IsWordCharacter(text[end]) && RegistryKeys.IsWordCharacter(text[end - 1])) continue;
            if (accept(item, end)) return (item, phrase.Length);
        }

        return null;
    }

    // With the mark or blank before it, so that "sở, ban" and "sở ban" are two groups.
    private static ReadOnlySpan<char> SecondWord(string text, int first)
    {
        if (first >= text.Length) return [];
        return text.AsSpan(first, WordEnd(text, first + 1) - first);
    }

    /// <summary>End of the word at an offset; a mark is a word of its own.</summary>
    private static int WordEnd(string text, int offset)
    {
        if (offset >= text.Length) return text.Length;
        var end = offset;
        while (end < text.Length && RegistryKeys.IsWordCharacter(text[end])) end++;
        return end == offset ? offset + 1 : end;
    }

    // Classes, not tuples: lists of references need no code of their own when the product starts.
    private sealed class Phrase(string text, T item)
    {
        public string Text { get; } = text;

        public T Item { get; } = item;
    }

    private sealed class Group
    {
        private static readonly List<Phrase> None = [];

        private readonly Dictionary<string, List<Phrase>> _bySecondWord = new(StringComparer.Ordinal);

        /// <summary>The phrase of one word.</summary>
        public List<Phrase> Alone { get; } = [];

        public List<Phrase> With(ReadOnlySpan<char> second) =>
            !second.IsEmpty && _bySecondWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(second, out var phrases) ? phrases : None;

        public void Add(string phrase, ReadOnlySpan<char> second, T item)
        {
            var phrases = Alone;
            if (!second.IsEmpty)
            {
                var lookup = _bySecondWord.GetAlternateLookup<ReadOnlySpan<char>>();
                if (!lookup.TryGetValue(second, out phrases)) _bySecondWord.Add(second.ToString(), phrases = []);
            }

            var at = 0;
            while (at < phrases.Count && phrases[at].Text.Length > phrase.Length) at++;
            for (var i = at; i < phrases.Count && phrases[i].Text.Length == phrase.Length; i++)
            {
                if (string.Equals(phrases[i].Text, phrase, StringComparison.Ordinal)) return;
            }

            phrases.Insert(at, new Phrase(phrase, item));
        }
    }
}
