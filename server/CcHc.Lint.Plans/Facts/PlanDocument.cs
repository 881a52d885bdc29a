namespace CcHc.Lint.Plans.Facts;

public enum PlanDocumentKind
{
    /// <summary>Kế hoạch, also one that a decision encloses.</summary>
    Plan,

    /// <summary>Quyết định without a plan of its own.</summary>
    Decision,

    /// <summary>Công văn.</summary>
    Dispatch,
    Other,
}

/// <summary>How the day that legal judgements are made on was found.</summary>
public enum AsOfSource
{
    /// <summary>Given by the caller (--as-of).</summary>
    Given,

    /// <summary>The document's own full date.</summary>
    OwnDate,

    /// <summary>The latest day that an incomplete date line leaves open.</summary>
    IncompleteDate,

    /// <summary>The year in the title: a plan for 2019 is judged on 31 December 2018, a letter on the year's first day.</summary>
    TitleYear,

    /// <summary>The newest date that the document cites, where that lies later than what the others say.</summary>
    NewestCitedDate,

    /// <summary>Nothing in the document says; today.</summary>
    Today,
}

/// <summary>What the document is.</summary>
/// <param name="Title">The subject line under the kind ("Cải cách hành chính nhà nước tỉnh … năm 2019"), or null.</param>
/// <param name="Year">The year the plan is for, from its title, or null.</param>
/// <param name="Issuer">Full name of the issuing body, or null.</param>
/// <param name="Place">Province, city or district of the issuer, or null.</param>
/// <param name="Number">The document's own symbol ("145/KH-UBND"), or null where it has none or it is left blank.</param>
/// <param name="Date">The document's own full date, or null.</param>
/// <param name="AsOf">The day that every legal judgement is made on.</param>
/// <param name="Period">The reform programme's period that the plan's year lies in ("2011-2020"), or null.</param>
public sealed record PlanDocument(
    PlanDocumentKind Kind,
    string? Title,
    int? Year,
    string? Issuer,
    string? Place,
    string? Number,
    DateOnly? Date,
    DateOnly AsOf,
    AsOfSource AsOfSource,
    string? Period) : Fact(0)
{
    /// <summary>True where the text carries what a printed head carries: quốc hiệu, number line or date line. Text extractions drop it.</summary>
    public bool HasPrintedHead { get; init; }

    /// <summary>True where a decision encloses the plan (its chapters stand in the plan, not in the decision).</summary>
    public bool IsEnclosed { get; init; }

    /// <summary>Of what tells documents apart; a hash of all members would be compiled at every start for its enumerations and days.</summary>
    public override int GetHashCode() => HashCode.Combine(Title, Issuer, Number);
}
