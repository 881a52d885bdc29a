using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The plan's own name with another year than its title has: a trace of last year's plan.</summary>
public sealed class YearContradiction : LintRule
{
    private static readonly RuleMessage Contradicts = new(
        new LocalizedText(
            "“{words}” trái với năm {year} trong tên kế hoạch.",
            "“{words}” contradicts the year {year} in the title."),
        new LocalizedText(
            "Câu này nêu tên của chính kế hoạch nên phải cùng năm với tiêu đề; thường do sử dụng lại văn bản năm trước.",
            "The words name the plan itself; mostly they were left over from another year's plan."),
        new LocalizedText(
            "Sửa thành “năm {year}”, hoặc sửa tiêu đề.",
            "Change it to “năm {year}”, or correct the title."));

    public override RuleDescriptor Descriptor { get; } = new(
        "year-contradiction", "PLAN151", "plan", "content-inconsistent", Severity.Warning,
        new LocalizedText("Năm trong văn bản trái với năm của kế hoạch", "A year contradicts the year of the plan"),
        new LocalizedText(
            "Thực tiễn lập và thẩm định kế hoạch cải cách hành chính hằng năm",
            "Practice of drawing up and reviewing yearly reform plans"));

    public override void Define()
    {
        PlanDocument plan = default!;
        YearStatement statement = default!;
        When()
            .Match(() => plan, p => p.Kind == PlanDocumentKind.Plan, p => p.Year != null)
            .Match(() => statement, s => s.Year != plan.Year);
        Then()
            .Yield(_ => Report(statement, FactPart.All, Contradicts.With("words", statement.Text).With("year", plan.Year!.Value.ToString())));
    }
}
