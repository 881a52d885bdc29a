using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Running text that sets a duty and leaves its time open.</summary>
public sealed class VagueDuty : LintRule<VagueDutyOptions>
{
    private static readonly RuleMessage Open = new(
        new LocalizedText(
            "“{text}” không cho biết khi nào hoàn thành nhiệm vụ.",
            "“{text}” does not say when the duty is done."),
        new LocalizedText(
            "Nhiệm vụ không có mốc thời gian thì không theo dõi, đánh giá được.",
            "A duty without a date cannot be followed up."),
        new LocalizedText(
            "Ghi tháng, quý hoặc năm hoàn thành.",
            "State the month, quarter or year."));

    private static readonly RuleMessage Soft = new(
        new LocalizedText(
            "“{text}” nêu nhiệm vụ mà không có mốc.",
            "“{text}” sets a duty without a milestone."),
        new LocalizedText(
            "Từ chỉ mức độ khẩn trương không thay được thời hạn.",
            "A word for urgency is no deadline."),
        new LocalizedText(
            "Thêm mốc thời gian hoặc dẫn lộ trình đã ban hành.",
            "Add a date or cite the roadmap."));

    public override RuleDescriptor Descriptor { get; } = new(
        "vague-duty", "WORD401", "wording", "deadline-vague", Severity.Warning,
        new LocalizedText("Nhiệm vụ nêu thời gian mơ hồ", "Duty with a vague time"),
        new LocalizedText(
            "Thực tiễn thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of reviewing yearly reform plans"));

    public override void Define()
    {
        WordingVagueDuty duty = default!;
        When()
            .Match(() => duty, d => SeverityOf(d) != null);
        Then()
            .Yield(_ => Report(duty, FactPart.All, (duty.IsOpenEnded ? Open : Soft).With("text", duty.Text), SeverityOf(duty)!.Value));
    }

    private Severity? SeverityOf(WordingVagueDuty duty)
    {
        if (Options.Accepted.Any(words => string.Equals(VietnameseText.Fold(words), VietnameseText.Fold(duty.Text), StringComparison.Ordinal))) return null;
        return (duty.IsOpenEnded ? Options.OpenLevel : Options.UrgencyLevel).ToSeverity();
    }
}
