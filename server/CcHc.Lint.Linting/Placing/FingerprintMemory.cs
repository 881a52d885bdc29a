using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Linting.Placing;

/// <summary>
/// Words that go into fingerprints, and the fingerprints made of them, for a document that is checked again and again. It
/// changes no fingerprint. What two versions did not ask for is forgotten in time.
/// </summary>
internal sealed class FingerprintMemory
{
    // Below this many it is not worth looking which of them are still in use.
    private const int Few = 256;

    private readonly Dictionary<string, FingerprintWords> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FingerprintWords> _byFolded = new(StringComparer.Ordinal);
    private readonly Dictionary<FingerprintBasis, FingerprintBasis> _bases = [];
    private readonly bool _isKept;
    private int _version;
    private int _asked;
    private int _askedBases;
    private int _made;

    private FingerprintMemory(bool isKept) => _isKept = isKept;

    public FingerprintMemory()
        : this(isKept: true)
    {
    }

    /// <summary>For a document that is checked once: what would only serve the next version is not kept.</summary>
    public static FingerprintMemory ForOneCheck() => new(isKept: false);

    /// <summary>A version begins.</summary>
    public void Begin()
    {
        if (IsMostlyUnused(Math.Max(_byText.Count, _byFolded.Count), _asked)) ForgetWords();
        if (IsMostlyUnused(_bases.Count, _askedBases)) ForgetBases();
        _asked = 0;
        _askedBases = 0;
        _version++;
    }

    /// <summary>The fingerprint of the next finding of a rule in some words below a heading.</summary>
    public string NextOf(string ruleId, FingerprintWords words, FingerprintWords heading)
    {
        var basis = new FingerprintBasis(ruleId, words, heading);
        if (_bases.TryGetValue(basis, out var known)) basis = known;
        else _bases.Add(basis, basis);
        if (basis.Version != _version) _askedBases++;
        return basis.Next(_version);
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

    private static bool IsMostlyUnused(int count, int asked) => count > Few && count > 2 * asked;

    private void ForgetBases()
    {
        foreach (var basis in _bases.Keys)
        {
            if (basis.Version < _version) _bases.Remove(basis);
        }
    }

    private void ForgetWords()
    {
        foreach (var (text, words) in _byText)
        {
            if (words.Version < _version) _byText.Remove(text);
        }

        foreach (var (folded, words) in _byFolded)
        {
            if (words.Version < _version) _byFolded.Remove(folded);
        }

        // Many ways to write what folds to the same.
        if (_byText.Count > 2 * _byFolded.Count) _byText.Clear();
    }
}
