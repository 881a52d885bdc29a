namespace CcHc.Lint.Plans.Facts;

/// <summary>Words that leave open by when a duty is to be done ("từng bước", "trong thời gian tới").</summary>
/// <param name="Text">As written.</param>
/// <param name="IsOpenEnded">True where they stand for a deadline and give none.</param>
public sealed record WordingVagueDuty(int Ordinal, string Text, bool IsOpenEnded) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
