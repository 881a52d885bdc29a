using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Facts;

/// <summary>A term that the law has dropped at some day; whether that matters depends on the day the plan is judged on.</summary>
/// <param name="Text">As written.</param>
/// <param name="Successor">What to write instead.</param>
/// <param name="Since">First day on which it is out of date.</param>
/// <param name="Basis">The instrument that dropped it.</param>
public sealed record WordingTerm(int Ordinal, string Text, string Successor, DateOnly Since, string Basis, Confidence Confidence) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
