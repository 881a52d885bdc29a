using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A day in running words that no calendar has. Those of citations and deadlines are told by the rules on these.</summary>
public sealed class ImpossibleDate : LintRule
{
    private static readonly RuleMessage Impossible = new(
        new LocalizedText("“{words}” là ngày không có trong lịch.", "“{words}” is a day that no calendar has."),
        new LocalizedText("Không xác định được ngày được nói đến; thường do gõ nhầm ngày hoặc tháng.", "Nobody can tell which day is meant; mostly day or month is mistyped."),
        new LocalizedText("Kiểm tra lại và ghi đúng ngày, tháng, năm.", "Check the day, month and year and correct them."));

    public override RuleDescriptor Descriptor { get; } = new(
        "impossible-date", "PLAN126", "plan", "content-inconsistent", Severity.Warning,
        new LocalizedText("Ngày không có trong lịch", "A day that no calendar has"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans")) { IsPreview = true };

    public override void Define()
    {
        PlanDocument document = default!;
        DateStatement stated = default!;
        When()
            .Match(() => document)
            .Match(() => stated, s => s.To == null, s => !s.IsDue || document.Kind != PlanDocumentKind.Plan);
        Then()
            .Yield(_ => Report(stated, FactPart.All, Impossible.With("words", stated.Text)));
    }
}
