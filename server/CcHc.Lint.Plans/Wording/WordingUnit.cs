using System.Buffers;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>A text unit with what the scanners of wording need to know of it.</summary>
internal sealed class WordingUnit
{
    private static readonly SearchValues<char> BeforeWords = SearchValues.Create(" -+*•\"“(");

    private readonly List<Syllable> _all;
    private readonly int _from;
    private readonly int _count;
    private readonly bool _isSectionTitle;

    public WordingUnit(TextUnit unit, Block block, List<Syllable> all, int from, bool isRecipients, bool isSectionTitle)
    {
        Unit = unit;
        Block = block;
        _all = all;
        _from = from;
        _count = all.Count - from;
        IsRecipients = isRecipients;
        _isSectionTitle = isSectionTitle;
        (HasLower, HasMarks) = LettersOf(unit.Text.Text);
    }

    public TextUnit Unit { get; }

    public Block Block { get; }

    /// <summary>Composed text, white space folded.</summary>
    public string Text => Unit.Text.Text;

    /// <summary>The same folded for matching; offsets are those of <see cref="Text"/>.</summary>
    public string Folded => Unit.Folded;

    public ReadOnlySpan<Syllable> Syllables => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_all).Slice(_from, _count);

    /// <summary>True in the list of recipients that closes a document.</summary>
    public bool IsRecipients { get; }

    public bool HasLower { get; }

    /// <summary>False for text without any Vietnamese mark: an address, a foreign text, or one whose marks are all lost.</summary>
    public bool HasMarks { get; }

    public bool IsHeading => _isSectionTitle || !HasLower || Block.Kind == BlockKind.Heading || (Block.IsBold && Text.Length < 160);

    /// <summary>True where the offset opens the unit.</summary>
    public bool IsOpening(int offset) => Text.AsSpan(0, offset).IndexOfAnyExcept(BeforeWords) < 0;

    private static (bool HasLower, bool HasMarks) LettersOf(string text)
    {
        var hasLower = false;
        var hasMarks = false;
        foreach (var c in text)
        {
            hasLower |= Characters.IsLower(c);
            hasMarks |= c > 0x7F && Characters.IsLetter(c);
            if (hasLower && hasMarks) break;
        }

        return (hasLower, hasMarks);
    }
}
