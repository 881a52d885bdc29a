using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>
/// Numbers the syllables of the lexicon twice: as folded ("chính") and without marks ("chinh"). Syllables that the lexicon
/// does not know have number 0.
/// </summary>
internal sealed class SyllableVocabulary
{
    private const int LastLetter = 0x1EF9;

    // The letter without its marks, for every character up to the last Vietnamese one.
    private static readonly char[] Plain = BuildPlain();

    private readonly Dictionary<string, int> _folds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _foldLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bareLookup;
    private readonly List<string> _texts = [""];
    private readonly List<int> _bareOfFold = [0];
    private readonly List<string> _bareTexts = [""];

    public SyllableVocabulary()
    {
        _foldLookup = _folds.GetAlternateLookup<ReadOnlySpan<char>>();
        _bareLookup = _bares.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int BareCount => _bareTexts.Count;

    public int Add(ReadOnlySpan<char> folded)
    {
        if (_foldLookup.TryGetValue(folded, out var known)) return known;
        Span<char> bare = stackalloc char[folded.Length];
        RemoveMarks(folded, bare);
        if (!_bareLookup.TryGetValue(bare, out var bareNumber))
        {
            bareNumber = _bareTexts.Count;
            _bareTexts.Add(bare.ToString());
            _bareLookup[bare] = bareNumber;
        }

        var number = _texts.Count;
        _texts.Add(folded.ToString());
        _bareOfFold.Add(bareNumber);
        _foldLookup[folded] = number;
        return number;
    }

    /// <summary>The numbers of a folded syllable; 0 where it is not known.</summary>
    public (int Fold, int Bare) Find(ReadOnlySpan<char> folded)
    {
        if (_foldLookup.TryGetValue(folded, out var number)) return (number, _bareOfFold[number]);
        if (folded.Length > 16) return (0, 0);
        Span<char> bare = stackalloc char[folded.Length];
        RemoveMarks(folded, bare);
        return _bareLookup.TryGetValue(bare, out var bareNumber) ? (0, bareNumber) : (0, 0);
    }

    public string TextOf(int fold) => _texts[fold];

    public int BareOf(int fold) => _bareOfFold[fold];

    public string BareTextOf(int bare) => _bareTexts[bare];

    public static void RemoveMarks(ReadOnlySpan<char> text, Span<char> target)
    {
        for (var i = 0; i < text.Length; i++) target[i] = text[i] <= LastLetter ? Plain[text[i]] : text[i];
    }

    private static char[] BuildPlain()
    {
        var all = string.Create(LastLetter + 1, 0, static (span, _) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = i is >= 0x300 and < 0x370 ? ' ' : (char)i;
        });
        // Eth is folded to the letter before texts get here; every other character stands for itself.
        var plain = VietnameseText.RemoveMarks(all);
        return plain.Length == all.Length ? plain.ToCharArray() : throw new InvalidOperationException("one letter each");
    }
}
