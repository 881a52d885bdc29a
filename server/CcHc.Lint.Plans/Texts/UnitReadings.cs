using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Texts;

/// <summary>What is known of some words, wherever in a document they stand; offsets count from the start of the words.</summary>
/// <param name="text">The words, composed and with white space folded.</param>
/// <param name="isKept">True where the next version of the document may ask again.</param>
internal sealed class UnitReadings(string text, bool isKept)
{
    private bool _isKept = isKept;
    private string? _folded;
    private WordTable? _words;
    private object?[]? _found;

    /// <summary>Folded for matching; of the same length as the words.</summary>
    public string Folded => _folded ??= VietnameseText.Fold(text);

    public WordTable Words => _words ??= new WordTable(Folded);

    /// <summary>The words stand in the document once more: what is found in them is worth keeping until the next of them.</summary>
    public void Share() => _isKept = true;

    public object? At(int slot) => _found?[slot];

    /// <summary>Keeps what a reader found, where anybody may ask again.</summary>
    public void Keep(int slot, object value)
    {
        if (_isKept) (_found ??= new object?[UnitSlots.Count])[slot] = value;
    }
}
