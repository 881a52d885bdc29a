using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What an office may set for vague deadlines.</summary>
public sealed record VagueDeadlineOptions
{
    /// <summary>How strongly each wording is reported.</summary>
    [Option("Mức của từng cách ghi.", "The level of each wording.")]
    public VagueDeadlineLevels Levels { get; init; } = new();
}

/// <summary>How strongly each wording of a deadline is reported.</summary>
public sealed record VagueDeadlineLevels
{
    /// <summary>"Thường xuyên" for upkeep and the like.</summary>
    [Option("“Thường xuyên”, sản phẩm không phải là kết quả cụ thể.", "“Thường xuyên” for a product that is no discrete result.", Example = "off")]
    public FindingLevel Continuous { get; init; } = FindingLevel.Info;

    /// <summary>"Thường xuyên" for a report, a decision, a contract.</summary>
    [Option("“Thường xuyên”, sản phẩm là kết quả cụ thể.", "“Thường xuyên” for a discrete result.", Example = "error")]
    public FindingLevel ContinuousDiscreteProduct { get; init; } = FindingLevel.Warning;

    /// <summary>A year only, for work with several results.</summary>
    [Option("Chỉ ghi năm, trừ trường hợp ở dòng sau.", "A year only, except as below.", Example = "off")]
    public FindingLevel YearOnly { get; init; } = FindingLevel.Info;

    /// <summary>A year only, for one plan or one decision.</summary>
    [Option("Chỉ ghi năm, sản phẩm là một kế hoạch hoặc một quyết định.", "A year only, for one plan or one decision.", Example = "info")]
    public FindingLevel YearOnlySingleProduct { get; init; } = FindingLevel.Warning;

    /// <summary>Hangs on something that others must do first.</summary>
    [Option("Phụ thuộc sự kiện bên ngoài xảy ra một lần.", "Hangs on a one-off outside event.", Example = "info")]
    public FindingLevel ExternalEvent { get; init; } = FindingLevel.Warning;

    /// <summary>Refers to a document without number.</summary>
    [Option("Dẫn sang văn bản khác không có số, ngày.", "Refers to another document without its number.", Example = "error")]
    public FindingLevel OtherPlan { get; init; } = FindingLevel.Warning;

    /// <summary>Refers to a document with number.</summary>
    [Option("Dẫn sang văn bản khác có số, ngày.", "Refers to another document with its number.", Example = "off")]
    public FindingLevel OtherPlanIdentified { get; init; } = FindingLevel.Info;

    /// <summary>Recurring work whose period is missing, or told in two ways.</summary>
    [Option("Việc định kỳ không rõ kỳ hạn, hoặc có hai kỳ hạn.", "Recurring work without a period, or with two.", Example = "info")]
    public FindingLevel RecurringWithoutPeriod { get; init; } = FindingLevel.Warning;

    /// <summary>"Quý II".</summary>
    [Option("Quý không ghi năm.", "A quarter without a year.", Example = "warning")]
    public FindingLevel QuarterWithoutYear { get; init; } = FindingLevel.Info;

    /// <summary>"Theo lộ trình", "từng bước".</summary>
    [Option("“Theo lộ trình”, “từng bước”, “sớm” thay cho thời hạn.", "“Theo lộ trình”, “từng bước”, “sớm” instead of a time.", Example = "warning")]
    public FindingLevel Gradual { get; init; } = FindingLevel.Info;

    /// <summary>"Trong thời gian tới".</summary>
    [Option("“Trong thời gian tới”, “trong thời gian sớm nhất”.", "“Trong thời gian tới”, “trong thời gian sớm nhất”.", Example = "error")]
    public FindingLevel NoTime { get; init; } = FindingLevel.Warning;

    /// <summary>"Trước ngày 31/6/2022".</summary>
    [Option("Ngày không có trong lịch (31/6).", "A day that no calendar has (31 June).", Example = "error")]
    public FindingLevel ImpossibleDate { get; init; } = FindingLevel.Warning;

    /// <summary>The severity of a wording; null where it is not reported.</summary>
    internal Severity? Of(VagueWording wording) => (wording switch
    {
        VagueWording.Continuous => Continuous,
        VagueWording.ContinuousResult => ContinuousDiscreteProduct,
        VagueWording.YearOnly => YearOnly,
        VagueWording.YearForOneAct => YearOnlySingleProduct,
        VagueWording.OutsideEvent => ExternalEvent,
        VagueWording.UnidentifiedPlan => OtherPlan,
        VagueWording.IdentifiedPlan => OtherPlanIdentified,
        VagueWording.NoPeriod => RecurringWithoutPeriod,
        VagueWording.QuarterWithoutYear => QuarterWithoutYear,
        VagueWording.Gradual => Gradual,
        VagueWording.NoTime => NoTime,
        VagueWording.ImpossibleDate => ImpossibleDate,
        // A rule of its own reports it; here it only competes with the other parts of its cell.
        _ => FindingLevel.Warning,
    }).ToSeverity();
}
