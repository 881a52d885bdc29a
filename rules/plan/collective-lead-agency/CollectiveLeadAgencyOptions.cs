using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What an office may set for groups as lead.</summary>
public sealed record CollectiveLeadAgencyOptions
{
    /// <summary>Groups that the office accepts as lead, compared whole, whatever their case.</summary>
    [Option(
        "Nhóm cơ quan được chấp nhận ở ô chủ trì; ô không bị báo khi mọi nhóm nêu trong ô đều thuộc danh sách.",
        "Groups accepted as lead; a cell is not reported where every group in it is listed.", Example = "[UBND cấp xã]")]
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>How strongly a group is reported that further words narrow.</summary>
    [Option(
        "Mức khi nội dung ô đã thu hẹp phạm vi (“được giao chủ trì soạn thảo”).",
        "The level where words narrow the group (“được giao chủ trì soạn thảo”).", Example = "off")]
    public FindingLevel NarrowedLevel { get; init; } = FindingLevel.Info;
}
