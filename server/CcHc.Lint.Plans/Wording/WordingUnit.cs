using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>A text unit with what the scanners of wording need to know of it.</summary>
internal sealed class WordingUnit
{
    private static readonly UnitSlot<Letters> LettersSlot = new();

    private readonly SyllableReader _syllables;
    private readonly bool _isSectionTitle;
    private readonly Letters _letters;

    public WordingUnit(TextUnit unit, Block block, SyllableReader syllables, bool isRecipients, bool isSectionTitle)
    {
        Unit = unit;
        Block = block;
        _syllables = syllables;
        IsRecipients = isRecipients;
        _isSectionTitle = isSectionTitle;
        _letters = LettersSlot.Find(unit) ?? LettersSlot.Keep(unit, Letters.Of(unit.Text.Text));
    }

    public TextUnit Unit { get; }

    public Block Block { get; }

    /// <summary>Composed text, white space folded.</summary>
    public string Text => Unit.Text.Text;

    /// <summary>The same folded for matching; offsets are those of <see cref="Text"/>.</summary>
    public string Folded => Unit.Folded;

    /// <summary>Read when they are first asked for: what is known of a text already needs none. Good until those of another unit are asked for.</summary>
    public ReadOnlySpan<Syllable> Syllables => _syllables.Of(Unit);

    /// <summary>True in the list of recipients that closes a document.</summary>
    public bool IsRecipients { get; }

    public bool HasLower => _letters.HasLower;

    /// <summary>False for text without any Vietnamese mark: an address, a foreign text, or one whose marks are all lost.</summary>
    public bool HasMarks => _letters.HasMarks;

    public bool IsHeading => _isSectionTitle || !HasLower || Block.Kind == BlockKind.Heading || (Block.IsBold && Text.Length < 160);

    /// <summary>True where the offset opens the unit.</summary>
    public bool IsOpening(int offset) => Text.AsSpan(0, offset).TrimStart(" -+*•\"“(").IsEmpty;

    private sealed class Letters(bool hasLower, bool hasMarks)
    {
        private static readonly Letters[] All = [new(false, false), new(false, true), new(true, false), new(true, true)];

        public bool HasLower => hasLower;

        public bool HasMarks => hasMarks;

        public static Letters Of(string text)
        {
            var hasLower = false;
            var hasMarks = false;
            foreach (var c in text)
            {
                hasLower |= Characters.IsLower(c);
                hasMarks |= c > 0x7F && Characters.IsLetter(c);
                if (hasLower && hasMarks) break;
            }

            return All[(hasLower ? 2 : 0) + (hasMarks ? 1 : 0)];
        }
    }
}
