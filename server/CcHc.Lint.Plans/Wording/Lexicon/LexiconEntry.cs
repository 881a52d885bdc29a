namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>What stands between two syllables.</summary>
internal enum SyllableGap : byte
{
    /// <summary>A single blank.</summary>
    Blank,

    /// <summary>A comma, with or without a blank.</summary>
    Comma,

    /// <summary>A dash between blanks, or one without.</summary>
    Dash,

    /// <summary>Anything else: no phrase reaches across it.</summary>
    Break,
}

/// <summary>A phrase of the lexicon as the scanner compares it: one number per syllable, and what stands between them.</summary>
internal sealed class LexiconEntry(string name, int[] folds, SyllableGap[] gaps)
{
    /// <summary>A name as the registry writes it, with its capitals; "" for common words.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Number of each syllable in the vocabulary, marks included.</summary>
    public int[] Folds { get; } = folds;

    /// <summary>The gap before each syllable; the first is <see cref="SyllableGap.Blank"/>.</summary>
    public SyllableGap[] Gaps { get; } = gaps;

    public LexiconUse Use { get; set; }

    /// <summary>Number of the next entry with the same letters but other marks or gaps; 0 where there is none.</summary>
    public int Next { get; set; }

    public int Length => Folds.Length;

    /// <summary>Takes on a further use of an equal phrase.</summary>
    public void Join(LexiconEntry same)
    {
        Use |= same.Use;
        if (Name.Length == 0) Name = same.Name;
    }

    /// <summary>True where it may be proposed for damaged words.</summary>
    public bool IsProposable => (Use & (LexiconUse.Phrase | LexiconUse.Formula | LexiconUse.List | LexiconUse.Unbroken | LexiconUse.Name)) != 0;

    public bool Has(LexiconUse use) => (Use & use) != 0;
}
