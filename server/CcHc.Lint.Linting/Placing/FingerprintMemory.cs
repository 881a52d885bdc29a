using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Memory;

namespace CcHc.Lint.Linting.Placing;

/// <summary>
/// Words that go into fingerprints, and the fingerprints made of them, for a document that is checked again and again. It
/// changes no fingerprint. What two versions did not ask for is forgotten in time.
/// </summary>
internal sealed class FingerprintMemory
{
    // Below this many it is not worth looking which of them are still in use.
    private const int Few = 256;

    private readonly RememberedValues<FingerprintWords> _words = new();
    private readonly Dictionary<FingerprintBasis, FingerprintBasis> _bases = [];
    private int _version;
    private int _asked;

    /// <summary>A version begins.</summary>
    public void Begin()
    {
        _words.Advance();
        if (_bases.Count > Few && _bases.Count > 2 * _asked) Forget();
        _asked = 0;
        _version++;
    }

    /// <summary>A text as it goes into fingerprints: folded, without the blanks around it.</summary>
    public FingerprintWords WordsOf(string text) => _words.Find(text) ?? _words.Add(text, new FingerprintWords(VietnameseText.Fold(text).Trim()));

    /// <summary>The fingerprint of the next finding of a rule in some words below a heading.</summary>
    public string NextOf(string ruleId, FingerprintWords words, FingerprintWords heading)
    {
        var basis = new FingerprintBasis(ruleId, words, heading);
        if (_bases.TryGetValue(basis, out var known)) basis = known;
        else _bases.Add(basis, basis);
        if (basis.Version != _version) _asked++;
        return basis.Next(_version);
    }

    private void Forget()
    {
        foreach (var basis in _bases.Keys)
        {
            if (basis.Version < _version) _bases.Remove(basis);
        }
    }
}
