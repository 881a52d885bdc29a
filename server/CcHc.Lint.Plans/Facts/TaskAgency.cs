namespace CcHc.Lint.Plans.Facts;

/// <summary>A body of the registry that a lead or partner cell of an annex table names.</summary>
/// <param name="TaskOrdinal">Ordinal of the row.</param>
/// <param name="IsLead">True in the lead column, false in the column of partners.</param>
/// <param name="Text">As written.</param>
/// <param name="IsOneBody">True for a single body whose name needs no place to tell it from others.</param>
/// <param name="Authority">Whether the committee can give it work.</param>
/// <param name="IsAlone">True where the cell names nobody else.</param>
/// <param name="IsInvited">True behind "mời" or "đề nghị".</param>
public sealed record TaskAgency(
    int Ordinal, int TaskOrdinal, bool IsLead, string Text, string Name, string AgencyId, bool IsOneBody, AuthorityOver Authority, bool IsAlone, bool IsInvited) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}

public enum AuthorityOver
{
    /// <summary>The People's Committee can give it work.</summary>
    Own,

    /// <summary>A People's Council: it is elected and directs the committee.</summary>
    Council,

    /// <summary>Front, Party, courts, procuracy, bodies of the centre: they can only be asked.</summary>
    Outside,
}
