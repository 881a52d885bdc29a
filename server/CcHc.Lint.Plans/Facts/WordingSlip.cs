namespace CcHc.Lint.Plans.Facts;

public enum WordingSlipKind
{
    /// <summary>A collocation whose letters or marks are damaged, or a syllable that lacks the tone of its kind: "Noi nhận", "viêc".</summary>
    DamagedPhrase,

    /// <summary>Two words run together: "thủ tụchành chính".</summary>
    JoinedWords,

    /// <summary>A collocation that breaks off before its last word: "văn bản quy phạm pháp.".</summary>
    BrokenOffPhrase,

    /// <summary>An abbreviation that is a letter off a known one: "HDND".</summary>
    DamagedAbbreviation,

    /// <summary>A name of a body with a small letter where the name has a capital: "Sở Kế hoạch và đầu tư".</summary>
    NameCapitals,

    /// <summary>A comma where none can stand: "quy phạm, pháp luật".</summary>
    StrayComma,

    /// <summary>A list whose commas are missing or misplaced: "xã phường thị trấn".</summary>
    ListCommas,

    /// <summary>Two bodies side by side without a mark between them.</summary>
    MissingSeparator,

    /// <summary>Words written twice: "của của", "đảm bảo đảm".</summary>
    DoubledWords,

    /// <summary>A blank that is missing or too many, or a doubled mark.</summary>
    Spacing,

    /// <summary>The tone stands on another letter than elsewhere in the document: "hoá" among "hóa".</summary>
    ToneMarks,

    /// <summary>Another spelling of a word than elsewhere in the document: "hàng năm" among "hằng năm".</summary>
    MixedSpelling,
}

/// <summary>Words that are written otherwise than they should be.</summary>
/// <param name="Text">As written, white space folded.</param>
/// <param name="Expected">What should stand there; "" where the tone that is missing may be one of two.</param>
public sealed record WordingSlip(int Ordinal, WordingSlipKind Kind, string Text, string Expected) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>True in headings and in lines that the form of the document prescribes.</summary>
    public bool IsProminent { get; init; }

    /// <summary>True where nothing else than <see cref="Expected"/> can be meant.</summary>
    public bool IsCertain { get; init; }

    /// <summary>How often the document writes it so; 1 where only this place counts.</summary>
    public int Count { get; init; } = 1;

    /// <summary>How often the document writes the expected form; 0 where that doesn't matter.</summary>
    public int UsualCount { get; init; }

    /// <summary>Where one slip speaks for many places the writing that they share, by which the others are known (<see cref="WordingRepeat"/>); else "".</summary>
    public string Group { get; init; } = "";

    /// <summary>True where the words stand in the source letter by letter, so that they can be replaced without losing mark-up.</summary>
    public bool IsPlain { get; init; }
}
