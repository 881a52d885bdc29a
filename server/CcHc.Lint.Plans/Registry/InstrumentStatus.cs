namespace CcHc.Lint.Plans.Registry;

/// <summary>Legal status of an instrument on a day; names in JSON are kebab-case.</summary>
public enum InstrumentStatus
{
    Unknown,
    InForce,
    Superseded,
    Expired,

    /// <summary>The programme that it sets has ended.</summary>
    PeriodOver,

    /// <summary>In force, amended before that day.</summary>
    Amended,

    /// <summary>Not yet in force on that day.</summary>
    NotYet,
}

/// <summary>A status with what it rests on.</summary>
/// <param name="By">The successor or the amending instrument in force on that day, or null.</param>
/// <param name="Since">First day on which the status holds, or null where not known.</param>
/// <param name="Confidence">Of the relation; a programme's period is a fact of its title and always verified.</param>
public sealed record StatusOnDay(InstrumentStatus Status, Instrument? By, DateOnly? Since, Confidence Confidence);
