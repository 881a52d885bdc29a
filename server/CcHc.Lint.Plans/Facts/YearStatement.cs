namespace CcHc.Lint.Plans.Facts;

/// <summary>The plan's own year where a formula of the plan repeats it: the sentence that issues it, an annex title, the closing sentence.</summary>
/// <param name="Text">"năm 2021".</param>
public sealed record YearStatement(int Ordinal, string Text, int Year, YearStatementPlace Place) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}

public enum YearStatementPlace
{
    IssuingSentence,
    AnnexTitle,
    ClosingSentence,
}
