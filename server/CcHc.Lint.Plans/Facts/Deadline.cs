namespace CcHc.Lint.Plans.Facts;

/// <summary>Classes of deadline words; names in JSON are kebab-case ("exact-date").</summary>
public enum DeadlineClass
{
    ExactDate,
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>"Hàng tháng", "định kỳ".</summary>
    Recurring,

    /// <summary>"Thường xuyên".</summary>
    Continuous,

    /// <summary>"Khi nhận được …", "sau khi … được ban hành".</summary>
    EventRelative,

    /// <summary>"Theo Kế hoạch …".</summary>
    ByOtherPlan,

    /// <summary>"Chuyển tiếp từ năm 2018".</summary>
    CarriedOver,
    Missing,

    /// <summary>Several parts of their own in one cell.</summary>
    Multiple,
    Other,
}

/// <summary>What a deadline cell says.</summary>
/// <param name="From">First day of the calendar interval where one follows from the words, else null.</param>
/// <param name="To">Last day of that interval, else null.</param>
/// <param name="Parts">The parts of a <see cref="DeadlineClass.Multiple"/>; empty otherwise.</param>
public sealed record Deadline(DeadlineClass Class, DateOnly? From, DateOnly? To, ValueList<DeadlinePart> Parts)
{
    public static readonly Deadline Missing = new(DeadlineClass.Missing, null, null, ValueList<DeadlinePart>.Empty);

    public DeadlineEvent Event { get; init; }

    /// <summary>For recurring ones: true where one period ("hàng tháng") or the cycle of reports ("quý, 6 tháng, năm") is named.</summary>
    public bool HasPeriod { get; init; }

    /// <summary>For years, halves, quarters and months: true where the words name the year themselves.</summary>
    public bool NamesYear { get; init; }

    /// <summary>For <see cref="DeadlineClass.ByOtherPlan"/>: true where that plan is cited with number.</summary>
    public bool IdentifiesPlan { get; init; }

    /// <summary>True where parts are joined by "hoặc": two alternatives.</summary>
    public bool HasAlternatives { get; init; }

    /// <summary>True for "nt", "như trên", a ditto mark: the cell repeats the one above, whose deadline this is.</summary>
    public bool SameAsAbove { get; init; }
}

/// <summary>One part of a composite deadline.</summary>
/// <param name="Start">Offset of the part in the cell's text; <paramref name="Length"/> its length.</param>
public sealed record DeadlinePart(string Text, int Start, int Length, DeadlineClass Class, DateOnly? From, DateOnly? To)
{
    public DeadlineEvent Event { get; init; }

    public bool HasPeriod { get; init; }

    public bool NamesYear { get; init; }

    public bool IdentifiesPlan { get; init; }
}

/// <summary>What kind of event a relative deadline hangs on.</summary>
public enum DeadlineEvent
{
    None,

    /// <summary>Procedural and repeating ("khi nhận được …", "trong quá trình …"): the right form for a task that reacts.</summary>
    Reactive,

    /// <summary>One-off and outside ("sau khi Thông tư … được ban hành", "khi có yêu cầu").</summary>
    External,
}
