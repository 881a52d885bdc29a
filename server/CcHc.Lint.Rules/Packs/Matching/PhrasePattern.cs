using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Rules.Packs.Matching;

/// <summary>A phrase with what counts as the same: case and marks may or may not matter.</summary>
public sealed class PhrasePattern
{
    private readonly string _folded;
    private readonly string _normal;
    private readonly bool _isExactCase;
    private readonly bool _isExactMarks;

    public PhrasePattern(string phrase, bool isExactCase, bool isExactMarks)
    {
        Phrase = phrase;
        _isExactCase = isExactCase;
        _isExactMarks = isExactMarks;
        _normal = VietnameseText.Normalise(phrase).Trim();
        _folded = VietnameseText.Fold(phrase).Trim();
    }

    /// <summary>As the rule writes it.</summary>
    public string Phrase { get; }

    /// <summary>The places of the phrase in a document.</summary>
    public IEnumerable<PhraseHit> In(PackDocument document)
    {
        foreach (var hit in document.HitsOf(Phrase))
        {
            if (_isExactMarks && !hit.Unit.Folded.AsSpan(hit.Start, hit.End - hit.Start).SequenceEqual(_folded)) continue;
            if (_isExactCase && !hit.Unit.Text.Text.AsSpan(hit.Start, hit.End - hit.Start).SequenceEqual(_normal)) continue;
            yield return hit;
        }
    }
}
