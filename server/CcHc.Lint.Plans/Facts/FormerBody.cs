using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Facts;

public enum FormerBodyKind
{
    Ministry,

    /// <summary>A body of the province: sở, newspaper, station.</summary>
    Provincial,

    /// <summary>The district level, or any body of it.</summary>
    District,

    /// <summary>"Thị trấn", a kind of unit below the district.</summary>
    Township,
    Province,
}

/// <summary>A body, level or province that is named as if it still existed although it ended before the as-of day.</summary>
/// <param name="Group">The same for all mentions that one finding speaks for.</param>
/// <param name="IsLead">True in a lead cell of an annex table.</param>
/// <param name="LastDay">Its last day.</param>
/// <param name="Successors">Full names of who is competent on the as-of day; empty where nobody took over as a whole.</param>
/// <param name="Replacement">What can stand in the place of the words, or null where that is not clear.</param>
/// <param name="Confidence">Confidence of the registry's entry.</param>
public sealed record FormerBody(
    int Ordinal, string Text, string Name, string Group, FormerBodyKind Kind, bool IsLead, DateOnly LastDay, ValueList<string> Successors,
    string? Replacement, Confidence Confidence) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
