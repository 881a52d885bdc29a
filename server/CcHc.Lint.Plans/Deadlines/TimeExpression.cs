using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>One time named in a deadline cell, before the year that another part states has been handed on to it.</summary>
internal sealed record TimeExpression(DeadlineClass Class, int First, int Next)
{
    /// <summary>First month of the period; 0 where the words name no calendar period.</summary>
    public int FromMonth { get; init; }

    public int ToMonth { get; init; }

    /// <summary>Day of the month for an exact date, else 0.</summary>
    public int Day { get; init; }

    /// <summary>The year that stands beside the words, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Last year of a period of several years.</summary>
    public int? LastYear { get; init; }

    /// <summary>"trong năm", "cả năm": the plan's year before any other.</summary>
    public bool MeansPlanYear { get; init; }

    /// <summary>"từ tháng 3/2022" without "đến": a start and no end.</summary>
    public bool IsOpenEnd { get; init; }

    /// <summary>Joined to the time before by "đến" or a dash.</summary>
    public bool EndsRange { get; init; }

    /// <summary>Words that look like a time and name none ("tháng 13").</summary>
    public bool IsInvalid { get; init; }

    public DeadlineEvent Event { get; init; }

    /// <summary>For recurring times: the periods named, "t" month, "q" quarter, "h" half-year, "n" year, "d" day, "w" week, "k" reporting period.</summary>
    public string Periods { get; init; } = "";

    /// <summary>"Hàng tháng/quý", "hàng tháng hoặc hàng quý": one of the periods, nobody knows which.</summary>
    public bool IsChoice { get; init; }

    /// <summary>
    /// For recurring times: one period, or the cycle of reports that reaches to the half-year or year ("hằng quý, 6 tháng, năm").
    /// </summary>
    public bool HasPeriod => Periods.Length == 1 || Periods.Length > 1 && !IsChoice && Periods.AsSpan().IndexOfAny('h', 'n') >= 0;

    public bool IdentifiesPlan { get; init; }

    /// <summary>True for the bare word "đột xuất", which only qualifies what stands beside it.</summary>
    public bool IsUnscheduled { get; init; }

    /// <summary>Which alternative or sentence of the cell the words stand in.</summary>
    public int Clause { get; init; }

    public bool IsCalendar => FromMonth > 0;

    public bool IsYearOnly => Class == DeadlineClass.Year || LastYear is not null;
}
