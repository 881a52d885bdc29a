namespace CcHc.Lint.Plans.Facts;

/// <summary>A body named anywhere in the text.</summary>
/// <param name="Text">As written.</param>
/// <param name="Name">Full name.</param>
/// <param name="AgencyId">Id in the registry.</param>
/// <param name="IsFormer">True where the body no longer exists on the as-of day.</param>
public sealed record AgencyMention(int Ordinal, string Text, string Name, string AgencyId, bool IsFormer) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}

/// <summary>An abbreviation with the words that define it ("cải cách hành chính (CCHC)").</summary>
public sealed record Abbreviation(int Ordinal, string Short, string Long) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>True where the definition is one piece of text, long form before short form in brackets; <see cref="FactPart.Whole"/> is its place.</summary>
    public bool IsBracketed { get; init; }
}

/// <summary>Words that announce an annex ("Chi tiết tại Phụ lục kèm theo").</summary>
public sealed record AnnexReference(int Ordinal, string Text) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}

/// <summary>A measurable target: "100% …", "tối thiểu 30% …".</summary>
/// <param name="Percent">The percentage stated.</param>
public sealed record Target(int Ordinal, string Text, decimal Percent) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>What is measured, folded, so that the same target stated twice is known again; "" where the words don't tell it apart.</summary>
    public string Subject { get; init; } = "";

    /// <summary>True where the percentage is a share of a whole, so that it cannot be over 100; false for growth and for fulfilment of a plan or budget.</summary>
    public bool IsShare { get; init; }
}

/// <summary>A chapter or reform area that the programme of the plan's period demands.</summary>
/// <param name="Id">Id in the plan structure ("kinh-phi", "the-che").</param>
/// <param name="Name">Name to show.</param>
/// <param name="IsArea">True for a reform area, false for a chapter.</param>
/// <param name="Level">"mandatory", "expected" or "optional".</param>
/// <param name="IsPresent">True where a heading names it, or one that can stand for it.</param>
/// <param name="IsCoveredElsewhere">True where the content stands inside other chapters.</param>
public sealed record RequiredPart(int Ordinal, string Id, string Name, bool IsArea, string Level, bool IsPresent, bool IsCoveredElsewhere) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>Instrument or practice that demands it, in both languages, for the message.</summary>
    public string BasisVi { get; init; } = "";

    public string BasisEn { get; init; } = "";

    /// <summary>True where only a heading with the area's name in another programme stands for it ("Hiện đại hóa …" in a plan for 2022).</summary>
    public bool UsesOldName { get; init; }

    /// <summary>Ordinal of the section that names the part, or -1: the one with the old name where that is all there is.</summary>
    public int HeadingOrdinal { get; init; } = -1;
}
