using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

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

    private readonly SyllableTable _folds;
    private readonly SyllableTable _bares;
    private readonly NumberList _bareOfFold;

    public SyllableVocabulary() => (_folds, _bares, _bareOfFold) = (new SyllableTable(), new SyllableTable(), new NumberList());

    private SyllableVocabulary(LexiconReader from) => (_folds, _bares, _bareOfFold) = (SyllableTable.Read(from), SyllableTable.Read(from), NumberList.Read(from));

    public int Add(ReadOnlySpan<char> folded)
    {
        if (_folds.Find(folded) is var known and not 0) return known;
        Span<char> bare = stackalloc char[folded.Length];
        RemoveMarks(folded, bare);
        _bareOfFold.Add(_bares.Add(bare));
        return _folds.Add(folded);
    }

    /// <summary>The numbers of a folded syllable; 0 where it is not known.</summary>
    public (int Fold, int Bare) Find(ReadOnlySpan<char> folded) => Find(folded, WordHash.Of(folded));

    /// <summary>As above, where the syllable's <see cref="WordHash"/> is known.</summary>
    public (int Fold, int Bare) Find(ReadOnlySpan<char> folded, uint hash)
    {
        if (_folds.Find(folded, hash) is var number and not 0) return (number, _bareOfFold[number]);
        if (folded.Length > 16) return (0, 0);
        Span<char> bare = stackalloc char[folded.Length];
        RemoveMarks(folded, bare);
        return (0, _bares.Find(bare));
    }

    public string TextOf(int fold) => _folds[fold].ToString();

    public int BareOf(int fold) => _bareOfFold[fold];

    public ReadOnlySpan<char> BareTextOf(int bare) => _bares[bare];

    public void Write(LexiconWriter to)
    {
        _folds.Write(to);
        _bares.Write(to);
        _bareOfFold.Write(to);
    }

    public static SyllableVocabulary Read(LexiconReader from) => new(from);

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
