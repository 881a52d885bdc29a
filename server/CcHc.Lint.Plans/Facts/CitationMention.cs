using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Facts;

/// <summary>A citation seen among all the others of the document.</summary>
/// <param name="Ordinal">That of the citation.</param>
/// <param name="Instrument">Key of the instrument meant: the same for every spelling of its symbol or name.</param>
public sealed record CitationMention(int Ordinal, Citation Citation, string Instrument) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>True for the first citation of the instrument in the document.</summary>
    public bool IsFirst { get; init; }

    /// <summary>True for the first citation of the instrument that does not stand inside the quoted subject of another one.</summary>
    public bool IsFirstOwn { get; init; }

    /// <summary>True where some citation of the instrument in the document has a date, be it one that no calendar has.</summary>
    public bool IsDatedSomewhere { get; init; }

    /// <summary>True where the citation stands inside the quoted subject of another instrument ("Kế hoạch số … về thực hiện Nghị định số …").</summary>
    public bool IsInsideSubject { get; init; }

    /// <summary>True where the words are a short name that the document defines ("sau đây gọi tắt là …").</summary>
    public bool IsShortName { get; init; }

    /// <summary>True where the citation is part of the title of the instrument cited before it, which nobody may change.</summary>
    public bool IsInTitle { get; init; }

    /// <summary>True where the sentence speaks of the instrument as of something that was ("tổng kết việc thực hiện …", "thay thế …").</summary>
    public bool IsLookedBackOn { get; init; }

    /// <summary>True in the list of recipients.</summary>
    public bool IsInRecipients { get; init; }

    /// <summary>
    /// The date's words as they stand at this citation, or null where it has none of its own. Where the citation has no date
    /// all the same, they name a day that no calendar has ("ngày 31/4/2020").
    /// </summary>
    public string? DateWords { get; init; }

    /// <summary>What stands behind date and issuer.</summary>
    public CitationTail Tail { get; init; }

    /// <summary>The citation with date, issuer and a known subject, as it stands at <see cref="FactPart.Whole"/> of the citation.</summary>
    public string WholeText { get; init; } = "";

    /// <summary>Day of issue by the registry's entry, or null where there is no entry or it has none.</summary>
    public DateOnly? RegisteredDate { get; init; }

    /// <summary>Confidence of the registry's entry.</summary>
    public Confidence RegistryConfidence { get; init; } = Confidence.Verified;

    /// <summary>The year that the symbol carries ("61/2018/NĐ-CP": 2018), or null.</summary>
    public int? SymbolYear { get; init; }

    /// <summary>The citation of the same instrument with another date that this one should agree with, or null.</summary>
    public Citation? DatedOtherwise { get; init; }

    /// <summary>Symbols of the instruments in force on the as-of day that amend it.</summary>
    public ValueList<string> AmendedBy { get; init; } = ValueList<string>.Empty;

    /// <summary>True where one of <see cref="AmendedBy"/> is cited, or the words behind say that it was amended.</summary>
    public bool IsAmendmentNamed { get; init; }

    /// <summary>True in a line of its own that begins with "Căn cứ", where nothing behind the date tells who issued a local instrument.</summary>
    public bool LacksIssuer { get; init; }

    /// <summary>True in such a line where nothing follows the issuer, so that the subject is not told.</summary>
    public bool LacksSubject { get; init; }

    /// <summary>Another law of the same name in force within a year of the as-of day, where the document gives neither year nor number; else null.</summary>
    public Instrument? OtherLawOfName { get; init; }

    /// <summary>The law of the name that is in force on the as-of day, beside <see cref="OtherLawOfName"/>.</summary>
    public Instrument? LawOfName { get; init; }
}
