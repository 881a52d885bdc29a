using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What an office may set for deadlines after the plan's year.</summary>
public sealed record DeadlineAfterPlanYearOptions
{
    /// <summary>Days after 31 December of the plan's year that are still right.</summary>
    [Option(
        "Số ngày sau 31/12 của năm kế hoạch vẫn được chấp nhận; 31 là đến hết tháng 01.",
        "Days after 31 December of the plan's year that are accepted; 31 means to the end of January.", Example = "90", Minimum = 0, Maximum = 3650)]
    public int GraceDays { get; init; } = 31;
}
