namespace CcHc.Lint.Documents.Reading;

/// <summary>
/// Texts of one version of a document that read as they stand, for reading the next one: what stands in both need not be
/// looked through again, and is one object. It changes no result. It holds what was read anew in the last two versions
/// and nothing else.
/// For one document that is read by one thread at a time.
/// </summary>
internal sealed class PlainTexts
{
    private HashSet<string> _current = new(StringComparer.Ordinal);
    private HashSet<string> _last = new(StringComparer.Ordinal);

    /// <summary>A new version begins: what it does not have is forgotten with the version after it.</summary>
    public void Advance()
    {
        (_current, _last) = (_last, _current);
        _current.Clear();
    }

    /// <summary>The text, where it is known to read as it stands; else null.</summary>
    public string? Find(ReadOnlySpan<char> text)
    {
        if (_current.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return known;
        if (!_last.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out known)) return null;
        _current.Add(known);
        return known;
    }

    /// <param name="text">One that reads as it stands.</param>
    public void Add(string text) => _current.Add(text);
}
