using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Deadlines;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Dates as they are written in a text.</summary>
public static class WrittenDates
{
    /// <summary>True where a text names a whole date, a month or a quarter that no calendar has: "trước ngày 31/6/2022", "tháng 13/2022".</summary>
    public static bool HasImpossible(string text)
    {
        var folded = VietnameseText.Fold(text);
        for (var at = 0; at < folded.Length; at++)
        {
            // A number inside of a date ("15/7" of "15/7/2021") or of a symbol begins none.
            if (!char.IsAsciiDigit(folded[at]) || at > 0 && (char.IsLetterOrDigit(folded[at - 1]) || folded[at - 1] is '/' or '-' or '.')) continue;
            if (DateScanner.EndOfImpossibleNumbers(folded, at) is { } end && (end == folded.Length || folded[end] is not ('/' or '-'))) return true;
        }

        return MonthAndQuarterScanner.HasImpossible(new DeadlineTokens(text));
    }
}
