namespace CcHc.Lint.Plans.Registry;

/// <summary>The phrases of an index that stand at one place of a text, taken one by one: whoever looks for the longest that fits asks of each what no index knows.</summary>
/// <param name="text">The text that is searched.</param>
/// <param name="offset">Where the phrases begin.</param>
/// <param name="longer">Phrases of two words and more, longest first.</param>
/// <param name="alone">Phrases of one word.</param>
internal struct PhraseMatches<T>(string text, int offset, List<IndexedPhrase<T>> longer, List<IndexedPhrase<T>> alone)
    where T : class
{
    private List<IndexedPhrase<T>>? _rest = alone;
    private List<IndexedPhrase<T>>? _phrases = longer;
    private int _next;

    /// <summary>The next shorter phrase; null behind the last.</summary>
    public IndexedPhrase<T>? Next()
    {
        for (; _phrases is not null; (_phrases, _rest, _next) = (_rest, null, 0))
        {
            while (_next < _phrases.Count)
            {
                var phrase = _phrases[_next++];
                if (StandsHere(phrase.Text)) return phrase;
            }
        }

        return null;
    }

    private readonly bool StandsHere(string phrase)
    {
        if (!text.AsSpan(offset).StartsWith(phrase, StringComparison.Ordinal)) return false;
        var end = offset + phrase.Length;
        return end == text.Length || !RegistryKeys.IsWordCharacter(text[end]) || !RegistryKeys.IsWordCharacter(text[end - 1]);
    }
}
