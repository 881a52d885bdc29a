using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Server.Lsp.Features.Hover;

/// <summary>The calendar days that follow from the words of a deadline.</summary>
internal static class DeadlineTexts
{
    /// <summary>"01/01/2022–31/3/2022", a single day, or null where no day follows.</summary>
    public static string? IntervalOf(Deadline deadline, string language)
    {
        string Day(DateOnly day) => language == "en" ? DateText.Iso(day) : DateText.Vi(day);
        return (deadline.From, deadline.To) switch
        {
            ({ } from, { } to) when from == to => Day(to),
            ({ } from, { } to) => $"{Day(from)}–{Day(to)}",
            (null, { } to) => $"≤ {Day(to)}",
            ({ } from, null) => $"≥ {Day(from)}",
            _ => null,
        };
    }
}
