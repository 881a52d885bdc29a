namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>What an entry of the lexicon is good for; one entry may serve several purposes.</summary>
[Flags]
public enum LexiconUse
{
    None = 0,

    /// <summary>A real word or phrase: speaks against damage where it stands, and is never proposed itself.</summary>
    Word = 1,

    /// <summary>A collocation that damaged words may have been; at least three syllables, or two that hardly form anything else.</summary>
    Phrase = 2,

    /// <summary>A line that the form of the document prescribes ("Nơi nhận"): damage in it weighs more.</summary>
    Formula = 4,

    /// <summary>A list whose commas belong to it ("xã, phường, thị trấn").</summary>
    List = 8,

    /// <summary>A collocation that no comma can stand in ("quy phạm pháp luật").</summary>
    Unbroken = 16,

    /// <summary>A proper name: proposed only where the words in the text are written as a name.</summary>
    Name = 32,
}
