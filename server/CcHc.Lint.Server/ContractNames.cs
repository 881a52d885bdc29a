using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server;

/// <summary>Names of enumerations as other programs read them (contracts).</summary>
internal static class ContractNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <returns>Null for any other word.</returns>
    public static Severity? SeverityOf(string? name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Verified => "verified",
        Confidence.Likely => "likely",
        _ => "unverified",
    };

    public static string Of(PlanDocumentKind kind) => ConfigurationNames.Of(kind);

    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.Chapter => "chapter",
        SectionKind.Section => "section",
        SectionKind.Item => "item",
        SectionKind.Annex => "annex",
        SectionKind.AnnexArea => "annex-area",
        SectionKind.Article => "article",
        _ => "clause",
    };

    public static string Of(InstrumentStatus status) => status switch
    {
        InstrumentStatus.InForce => "in-force",
        InstrumentStatus.Superseded => "superseded",
        InstrumentStatus.Expired => "expired",
        InstrumentStatus.PeriodOver => "period-over",
        InstrumentStatus.Amended => "amended",
        InstrumentStatus.NotYet => "not-yet",
        _ => "unknown",
    };

    public static string Of(TaskRowType type) => type switch
    {
        TaskRowType.Task => "task",
        TaskRowType.Continuation => "continuation",
        _ => "group",
    };

    public static string Of(LeadKind kind) => kind switch
    {
        LeadKind.Single => "single",
        LeadKind.Collective => "collective",
        _ => "unknown",
    };

    public static string Of(DeadlineClass deadline) => deadline switch
    {
        DeadlineClass.ExactDate => "exact-date",
        DeadlineClass.Month => "month",
        DeadlineClass.Quarter => "quarter",
        DeadlineClass.HalfYear => "half-year",
        DeadlineClass.Year => "year",
        DeadlineClass.Recurring => "recurring",
        DeadlineClass.Continuous => "continuous",
        DeadlineClass.EventRelative => "event-relative",
        DeadlineClass.ByOtherPlan => "by-other-plan",
        DeadlineClass.CarriedOver => "carried-over",
        DeadlineClass.Missing => "missing",
        DeadlineClass.Multiple => "multiple",
        _ => "other",
    };
}
