using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Linting.Placing;

/// <summary>
/// Words that go into fingerprints, and the fingerprints made of them, for a document that is checked again and again. It
/// changes no fingerprint. What two versions did not ask for is forgotten in time.
/// </summary>
internal sealed class FingerprintMemory
{
    // Below this many words it is not worth looking which of them are still in use.
    private const int FewWords = 256;

    private readonly Dictionary<string, FingerprintWords> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FingerprintWords> _byFolded = new(StringComparer.Ordinal);
    private readonly bool _isKept;
    private int _version;
    private int _asked;
    private int _made;

    private FingerprintMemory(bool isKept) => _isKept = isKept;

    public FingerprintMemory()
        : this(isKept: true)
    {
    }

    /// <summary>For a document that is checked once: what would only serve the next version is not kept.</summary>
    public static FingerprintMemory ForOneCheck() => new(isKept: false);

    /// <summary>A version begins; its number.</summary>
    public int Begin()
    {
        if (_byFolded.Count > FewWords && _byFolded.Count > 2 * _asked) Forget();
        _asked = 0;
        return ++_version;
    }

    /// <summary>A text as it goes into fingerprints: folded, without the blanks around it. One object for each such text.</summary>
    public FingerprintWords WordsOf(ReadOnlySpan<char> text)
    {
        if (_isKept && _byText.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return Asked(known);
        var folded = VietnameseText.Fold(text).Trim();
        if (!_byFolded.TryGetValue(folded, out var words)) _byFolded.Add(folded, words = new FingerprintWords(folded, _made++));
        if (_isKept) _byText.Add(text.ToString(), words);
        return Asked(words);
    }

    private FingerprintWords Asked(FingerprintWords words)
    {
        if (words.Version != _version) _asked++;
        words.Version = _version;
        return words;
    }

    private void Forget()
    {
        foreach (var (text, words) in _byText)
        {
            if (words.Version < _version) _byText.Remove(text);
        }

        foreach (var (folded, words) in _byFolded)
        {
            if (words.Version < _version) _byFolded.Remove(folded);
        }
    }
}
