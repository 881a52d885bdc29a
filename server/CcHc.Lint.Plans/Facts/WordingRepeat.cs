namespace CcHc.Lint.Plans.Facts;

/// <summary>A further place that is written as a slip is; the slip speaks for all of them.</summary>
/// <param name="Group">That of the slip (<see cref="WordingSlip.Group"/>).</param>
/// <param name="Expected">What should stand there.</param>
public sealed record WordingRepeat(int Ordinal, string Group, string Expected) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
