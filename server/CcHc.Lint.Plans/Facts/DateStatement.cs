namespace CcHc.Lint.Plans.Facts;

/// <summary>
/// A date in running words that is judged by itself: the time by which a sentence wants something done ("hoàn thành trước ngày
/// 30/6/2022"), or a day that no calendar has. Dates of cited instruments and of tasks stand at these.
/// </summary>
/// <param name="Text">"trước ngày 30/6/2022", "ngày 31/11/2022".</param>
/// <param name="To">The last day of the time; null where no calendar has it.</param>
/// <param name="IsDue">True where a sentence of the plan's text wants something done by then.</param>
public sealed record DateStatement(int Ordinal, string Text, DateOnly? To, bool IsDue) : Fact(Ordinal), IHasDeadline
{
    string IHasDeadline.DeadlineText => Text;

    public override int GetHashCode() => HashOfOrdinal;
}
