namespace CcHc.Lint.Plans.Facts;

/// <summary>A reform area of the programme that the body has a heading for, in a plan whose annex is laid out by areas.</summary>
/// <param name="Heading">The heading in the body.</param>
/// <param name="HasTasks">True where an area of the annex, or a task, answers to it.</param>
public sealed record AreaCoverage(int Ordinal, string AreaId, Section Heading, bool HasTasks) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
