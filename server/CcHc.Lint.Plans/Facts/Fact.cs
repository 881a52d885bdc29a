namespace CcHc.Lint.Plans.Facts;

/// <summary>
/// Something read from a document that rules match on. A fact holds no positions: an Enter at the top of a document
/// changes none. Its places stand beside it in <see cref="FactPlaces"/>, found by type and ordinal.
/// </summary>
/// <param name="Ordinal">0-based order among the facts of its type in the document.</param>
public abstract record Fact(int Ordinal)
{
    /// <summary>
    /// The hash of facts that come in numbers: type and ordinal tell them apart within a document, and hashing every word of
    /// every fact would cost more than most rules do. Equality still compares everything.
    /// </summary>
    protected int HashOfOrdinal => (EqualityContract.GetHashCode() * 31) + Ordinal;
}

/// <summary>Which words of a fact are meant.</summary>
public enum FactPart
{
    /// <summary>The whole: a citation, a heading line, a task's row.</summary>
    All,
    Number,
    Title,
    Task,
    Product,
    Lead,
    Cooperating,
    Deadline,
    Symbol,
    Date,
    TypeWord,

    /// <summary>The whole lines that it stands on, with their ends.</summary>
    Lines,

    /// <summary>A citation with its date, issuer and subject; an abbreviation with the words and brackets of its definition.</summary>
    Whole,

    /// <summary>The empty place behind the last word of the document.</summary>
    End,

    /// <summary>The empty place behind the last chapter, before the recipients, the signature and the annexes.</summary>
    BodyEnd,
}
