using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Why the words of a deadline cell leave the time open.</summary>
internal enum VagueWording
{
    /// <summary>"Thường xuyên" for a result that can be handed over on a day.</summary>
    ContinuousResult,

    /// <summary>"Thường xuyên" otherwise.</summary>
    Continuous,

    /// <summary>A year only, for one plan or one decision.</summary>
    YearForOneAct,

    /// <summary>A year only, otherwise.</summary>
    YearOnly,

    /// <summary>Hangs on something that others must do first.</summary>
    OutsideEvent,

    /// <summary>Refers to a plan without number and date.</summary>
    UnidentifiedPlan,

    /// <summary>Refers to a plan with number and date.</summary>
    IdentifiedPlan,

    /// <summary>Comes back, without saying how often, or in two ways at once.</summary>
    NoPeriod,

    QuarterWithoutYear,

    /// <summary>Says since when, not until when.</summary>
    CarriedOver,

    /// <summary>"Trong thời gian tới": no time at all.</summary>
    NoTime,

    /// <summary>"Theo lộ trình", "sớm", "từng bước".</summary>
    Gradual,

    /// <summary>A day, month or quarter that no calendar has: "trước ngày 31/6/2022", "tháng 13/2022".</summary>
    ImpossibleDate,
}

/// <summary>What a reviewer says of the words of a deadline cell.</summary>
/// <param name="Words">The words that are meant; <paramref name="Range"/> tells where they stand in the cell, null for all of it.</param>
internal sealed record DeadlineVerdict(VagueWording Wording, Severity Severity, string Words, WordRange? Range);
