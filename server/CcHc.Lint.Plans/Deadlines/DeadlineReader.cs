using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>
/// Reads the words of a deadline cell: their class, the calendar interval that follows from them and the parts of a
/// composite one.
/// </summary>
/// <remarks>
/// A range or a list of months, quarters or days is <see cref="DeadlineClass.Multiple"/> with its ends or items as
/// parts: each is a clear time. A period of several years ("2021-2025") is <see cref="DeadlineClass.Other"/> with an
/// interval: it names no year in which the task is due. "Từ quý II/2022" has a first day and no last one.
/// </remarks>
public static class DeadlineReader
{
    // Longer cells are text that strayed into the column; their beginning decides.
    private const int MaxLength = 2000;

    /// <summary>Reads one cell.</summary>
    /// <param name="cellText">The cell's text without mark-up; offsets of parts count its UTF-16 code units.</param>
    /// <param name="planYear">The plan's year for words that leave it out, or null: they then have no interval.</param>
    /// <returns>Never null; unknown or impossible words are <see cref="DeadlineClass.Other"/>.</returns>
    public static Deadline Read(string cellText, int? planYear)
    {
        ArgumentNullException.ThrowIfNull(cellText);
        if (planYear is < 1 or > 9998) planYear = null;
        var tokens = new DeadlineTokens(cellText.Length > MaxLength ? cellText[..MaxLength] : cellText);
        if (DittoMark.Is(tokens)) return Empty(DeadlineClass.Other) with { SameAsAbove = true };
        if (IsBlank(tokens)) return Deadline.Missing;

        var clauses = ClauseScanner.Split(tokens);
        var found = new List<TimeExpression>();
        for (var i = 0; i < clauses.Count; i++) found.AddRange(ClauseScanner.Scan(tokens, clauses[i].Start, clauses[i].End, i));
        var parts = new TimeCombination(tokens).Combine(found);
        if (parts.Count == 0) return WithoutTime(tokens);
        if (parts.Count > 1 && parts.TrueForAll(part => !part.IsCalendar && !part.IsInvalid && part.Class == parts[0].Class)) parts = [Merge(parts, clauses)];

        var read = CalendarIntervals.ShareYears(parts, planYear).ConvertAll(part => ToPart(tokens, part.Time, part.NamesYear));
        return read.Count == 1 ? Single(read[0]) : Multiple(read, parts, clauses);
    }

    private static Deadline Single(DeadlinePart part) => Empty(part.Class) with
    {
        From = part.From,
        To = part.To,
        Event = part.Event,
        HasPeriod = part.HasPeriod,
        NamesYear = part.NamesYear,
        IdentifiesPlan = part.IdentifiesPlan,
    };

    private static Deadline Multiple(List<DeadlinePart> read, List<TimeExpression> parts, List<(int Start, int End, bool IsAlternative)> clauses)
    {
        // Not Min and Max, which are compiled for nullable days at every start.
        DateOnly? first = null;
        DateOnly? last = null;
        foreach (var part in read)
        {
            if (part.From is { } from && !(from >= first)) first = from;
            if (part.To is { } to && !(to <= last)) last = to;
        }

        return new Deadline(DeadlineClass.Multiple, first, last, new ValueList<DeadlinePart>(read))
        {
            NamesYear = read.Exists(part => part.NamesYear),
            HasAlternatives = HasAlternatives(parts, clauses),
        };
    }

    private static bool HasAlternatives(List<TimeExpression> parts, List<(int Start, int End, bool IsAlternative)> clauses)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Clause != parts[i - 1].Clause && clauses[parts[i].Clause].IsAlternative) return true;
        }

        return false;
    }

    private static DeadlinePart ToPart(DeadlineTokens tokens, TimeExpression time, bool namesYear)
    {
        var start = tokens[time.First].Start;
        var end = Math.Max(start, tokens[time.Next - 1].End);
        var (from, to) = CalendarIntervals.IntervalOf(time);
        // 29 February of a year that comes from elsewhere.
        var isImpossible = time.Day > 0 && time.Year is not null && from is null;
        return new DeadlinePart(tokens.Text[start..end], start, end - start, isImpossible ? DeadlineClass.Other : time.Class, from, to)
        {
            Event = time.Event,
            HasPeriod = time.Class == DeadlineClass.Recurring && time.HasPeriod,
            NamesYear = namesYear,
            IdentifiesPlan = time.IdentifiesPlan,
        };
    }

    private static TimeExpression Merge(List<TimeExpression> parts, List<(int Start, int End, bool IsAlternative)> clauses) => parts[0] with
    {
        Next = parts[^1].Next,
        Periods = string.Concat(parts.SelectMany(part => part.Periods).Distinct()),
        IsChoice = HasAlternatives(parts, clauses) || parts.Exists(part => part.IsChoice),
        IdentifiesPlan = parts.TrueForAll(part => part.IdentifiesPlan),
        Event = parts.Exists(part => part.Event == DeadlineEvent.External) ? DeadlineEvent.External : parts[0].Event,
    };

    private static Deadline WithoutTime(DeadlineTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.AreWords(i, "tiếp", "tục")) return Empty(DeadlineClass.CarriedOver);
        }

        return DependentScanner.HasSymbol(tokens, 0, tokens.Count)
            ? Empty(DeadlineClass.ByOtherPlan) with { IdentifiesPlan = true }
            : Empty(DeadlineClass.Other);
    }

    private static Deadline Empty(DeadlineClass kind) => new(kind, null, null, ValueList<DeadlinePart>.Empty);

    private static bool IsBlank(DeadlineTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != DeadlineTokenKind.Mark) return false;
        }

        return true;
    }
}
