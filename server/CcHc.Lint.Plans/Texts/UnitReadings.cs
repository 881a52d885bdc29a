using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Texts;

/// <summary>What is known of some words, wherever in a document they stand; offsets count from the start of the words.</summary>
/// <param name="text">The words, composed and with white space folded.</param>
/// <param name="isKept">True where the next version of the document may ask again.</param>
internal sealed class UnitReadings(string text, bool isKept)
{
    private string? _folded;
    private WordTable? _words;
    private object?[]? _found;

    /// <summary>Folded for matching; of the same length as the words.</summary>
    public string Folded => _folded ??= VietnameseText.Fold(text);

    public WordTable Words => _words ??= new WordTable(Folded);

    public object? At(int slot) => _found?[slot];

    /// <summary>Keeps what a reader found, where anybody may ask again.</summary>
    public void Keep(int slot, object value)
    {
        if (isKept) (_found ??= new object?[UnitSlots.Count])[slot] = value;
    }

    /// <summary>Lets go of what readers need to find something, once all have: it takes more room than what they found.</summary>
    public void Trim() => _words = null;
}
