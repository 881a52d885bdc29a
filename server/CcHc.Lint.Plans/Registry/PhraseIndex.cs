namespace CcHc.Lint.Plans.Registry;

/// <summary>
/// Finds the longest of many folded phrases at a place in a folded text. Phrases are grouped by their first two words,
/// so that a text is passed over once and only words that open a phrase cost more than one look-up.
/// </summary>
internal sealed class PhraseIndex<T>
    where T : class
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

    /// <summary>The phrases that begin at the offset and end at the end of a word, longest first.</summary>
    public PhraseMatches<T> At(string text, int offset)
    {
        if (offset >= text.Length || (offset > 0 && RegistryKeys.IsWordCharacter(text[offset - 1]))) return default;
        var first = WordEnd(text, offset);
        return _lookup.TryGetValue(text.AsSpan(offset, first - offset), out var group)
            ? new PhraseMatches<T>(text, offset, group.With(SecondWord(text, first)), group.Alone) : default;
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

    private sealed class Group
    {
        private static readonly List<IndexedPhrase<T>> None = [];

        private readonly Dictionary<string, List<IndexedPhrase<T>>> _bySecondWord = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<IndexedPhrase<T>>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

        public Group() => _lookup = _bySecondWord.GetAlternateLookup<ReadOnlySpan<char>>();

        /// <summary>The phrase of one word.</summary>
        public List<IndexedPhrase<T>> Alone { get; } = [];

        public List<IndexedPhrase<T>> With(ReadOnlySpan<char> second) => !second.IsEmpty && _lookup.TryGetValue(second, out var phrases) ? phrases : None;

        public void Add(string phrase, ReadOnlySpan<char> second, T item)
        {
            var phrases = Alone;
            if (!second.IsEmpty)
            {
                if (!_lookup.TryGetValue(second, out phrases)) _bySecondWord.Add(second.ToString(), phrases = []);
            }

            var at = 0;
            while (at < phrases.Count && phrases[at].Text.Length > phrase.Length) at++;
            for (var i = at; i < phrases.Count && phrases[i].Text.Length == phrase.Length; i++)
            {
                if (string.Equals(phrases[i].Text, phrase, StringComparison.Ordinal)) return;
            }

            phrases.Insert(at, new IndexedPhrase<T>(phrase, item));
        }
    }
}
