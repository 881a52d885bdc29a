namespace CcHc.Lint.Plans.Agencies;

/// <summary>What the reader of lead cells asks the registry of agencies.</summary>
public interface ILeadNames
{
    /// <summary>
    /// The longest known name or alias that starts exactly at <paramref name="start"/> of <paramref name="text"/> and
    /// ends at the end of a word, whatever its case, tone style, dashes or "&amp;"; null where none does.
    /// </summary>
    LeadName? LongestAt(string text, int start);
}

/// <summary>A known name found in a lead cell.</summary>
/// <param name="End">Offset after the name.</param>
/// <param name="AgencyId">Id in the registry.</param>
/// <param name="ParentId">Id of the body that a unit belongs to, or null.</param>
public sealed record LeadName(int End, string AgencyId, LeadNameKind Kind, string? ParentId);

/// <summary>The registry's kinds of agencies.</summary>
public enum LeadNameKind
{
    Single,
    Collective,

    /// <summary>A post: "Chánh Văn phòng UBND tỉnh".</summary>
    Person,

    /// <summary>A part of a body, which may be its parent.</summary>
    Unit,
    Committee,

    /// <summary>A kind of place: "xã, phường, thị trấn".</summary>
    UnitType,
}
