namespace CcHc.Lint.Plans.Facts;

/// <summary>A reform programme that the text names by its period, without a number: "Chương trình tổng thể … giai đoạn 2011 - 2020".</summary>
/// <param name="Text">The words from the programme's name to the end of its period.</param>
/// <param name="ToYear">The last year of the period.</param>
/// <param name="Instrument">Symbol of the instrument that the programme was issued by.</param>
/// <param name="IsRetrospective">True where the sentence looks back (results, sums up, replaces) and does not set work.</param>
public sealed record ProgrammeMention(int Ordinal, string Text, string Period, int ToYear, string Instrument, bool IsRetrospective) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
