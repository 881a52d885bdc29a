using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The reform programme of an earlier period, stated as if it were still being carried out.</summary>
public sealed class EndedProgramme : LintRule
{
    // The plan of the year behind a programme's last one may still close its work.
    private const int YearsAfter = 2;

    private static readonly RuleMessage Ended = new(
        new LocalizedText(
            "“{words}” đã kết thúc năm {end}, không phải chương trình mà kế hoạch năm {year} thực hiện.",
            "“{words}” ended in {end}; it is not the programme that a plan for {year} carries out."),
        new LocalizedText(
            "Chương trình này được ban hành kèm theo văn bản số {instrument} cho giai đoạn {period}.",
            "That programme was issued by {instrument} for {period}."),
        new LocalizedText(
            "Sửa thành chương trình của giai đoạn hiện hành, hoặc bỏ.",
            "Name the programme of the current period, or drop it."));

    public override RuleDescriptor Descriptor { get; } = new(
        "ended-programme", "PLAN152", "plan", "content-outdated", Severity.Warning,
        new LocalizedText("Nêu chương trình đã kết thúc như đang thực hiện", "An ended programme stated as current"),
        new LocalizedText(
            "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ (Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030)",
            "Resolution 76/NQ-CP of 15 July 2021 (reform programme for 2021 to 2030)")) { IsPreview = true };

    public override void Define()
    {
        PlanDocument plan = default!;
        ProgrammeMention mention = default!;
        When()
            .Match(() => plan, p => YearlyReformPlan.Is(p), p => p.Year != null)
            .Match(() => mention, m => !m.IsRetrospective, m => m.ToYear + YearsAfter <= plan.Year);
        Then()
            .Yield(_ => Report(mention, FactPart.All, Ended
                .With("words", Quoted.Short(mention.Text)).With("end", mention.ToYear.ToString()).With("year", plan.Year!.Value.ToString())
                .With("instrument", mention.Instrument).With("period", mention.Period)));
    }
}
